//! # Forest
//!
//! Trees of boxes before they have a place: who stands below whom, how tall, in which frame.

/// Which node of a forest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(super) usize);

/// Which frame of a forest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FrameId(pub(super) usize);

/// One box to be placed.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) height: i32,
    pub(super) parent: Option<usize>,
    pub(super) frame: Option<usize>,
    pub(super) staff: bool,
    pub(super) children: Vec<usize>,
}

/// What a frame needs besides its roots.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) heading: i32,
    pub(super) width: i32,
}

/// Trees whose boxes are to be placed, in reading order of their roots.
///
/// A node is added after its parent, so that there can be no circle.
#[derive(Debug)]
pub(crate) struct Forest {
    pub(super) box_width: i32,
    pub(super) nodes: Vec<Node>,
    pub(super) frames: Vec<Frame>,
}

impl Forest {
    /// A forest without trees, whose boxes will be this wide.
    pub(crate) fn new(box_width: i32) -> Forest {
        Forest { box_width, nodes: Vec::new(), frames: Vec::new() }
    }

    /// Adds a frame around the roots that name it: the height of its heading, and the width that needs.
    pub(crate) fn frame(&mut self, heading: i32, width: i32) -> FrameId {
        self.frames.push(Frame { heading, width });
        FrameId(self.frames.len() - 1)
    }

    /// Adds a root.
    pub(crate) fn root(&mut self, height: i32, frame: Option<FrameId>) -> NodeId {
        let frame = frame.map(|frame| frame.0);
        self.nodes.push(Node { height, parent: None, frame, staff: false, children: Vec::new() });
        NodeId(self.nodes.len() - 1)
    }

    /// Adds a child at the end of its parent's children.
    pub(crate) fn child(&mut self, parent: NodeId, height: i32) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node {
            height,
            parent: Some(parent.0),
            frame: None,
            staff: false,
            children: Vec::new(),
        });
        self.nodes[parent.0].children.push(id);
        NodeId(id)
    }

    /// Adds a child that stands beside the trunk below its parent, where there is a trunk.
    pub(crate) fn staff(&mut self, parent: NodeId, height: i32) -> NodeId {
        let id = self.child(parent, height);
        self.nodes[id.0].staff = true;
        id
    }

    /// The nodes as they are read: depth first, those beside the trunk before the rest.
    pub(crate) fn reading_order(&self) -> Vec<NodeId> {
        let mut order = Vec::new();
        let roots = (0..self.nodes.len()).filter(|node| self.nodes[*node].parent.is_none());
        let mut open: Vec<usize> = roots.collect();
        open.reverse();
        while let Some(node) = open.pop() {
            order.push(NodeId(node));
            let Kin { staff, line } = self.kin(node);
            open.extend(staff.iter().chain(&line).rev());
        }
        order
    }

    /// The children of a node, told apart by where they stand.
    ///
    /// A staff unit with units of its own, or with nobody beside it to have a trunk for, is a child like any other.
    pub(super) fn kin(&self, node: usize) -> Kin {
        let children = &self.nodes[node].children;
        let beside =
            |child: &usize| self.nodes[*child].staff && self.nodes[*child].children.is_empty();
        let (staff, line): (Vec<usize>, Vec<usize>) =
            children.iter().partition(|child| beside(child));
        if line.is_empty() { Kin { staff: line, line: staff } } else { Kin { staff, line } }
    }
}

/// The children of a node: beside the trunk, and in line below it.
#[derive(Debug)]
pub(super) struct Kin {
    pub(super) staff: Vec<usize>,
    pub(super) line: Vec<usize>,
}
