//! # Chart
//!
//! A tree of boxes with words in them, drawn.
//!
//! The chart sets the words, learns from that how tall each box must be, has the forest laid out, and
//! puts words (`words`) and lines where their boxes came to stand.

use super::drawing::{Drawing, Edge, Shape};
use super::forest::{Forest, FrameId, NodeId};
use super::layout::{self, Rect};
use super::words::{self, Setting};

/// What stands in one box.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    /// What it is called.
    pub name: String,
    /// A smaller line below the name.
    pub meta: String,
    /// A word that stands out, after the smaller line.
    pub badge: Option<String>,
    /// The class of its kind.
    pub kind: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Set up for a time: a dashed border.
    pub temporary: bool,
    /// No more: muted.
    pub ended: bool,
    /// The one the page is about.
    pub current: bool,
}

/// How a box is tied to the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stroke {
    /// A whole line.
    Normal,
    /// A dashed line.
    Advisory,
}

impl Stroke {
    fn class(self) -> &'static str {
        match self {
            Stroke::Normal => "edge",
            Stroke::Advisory => "edge adv",
        }
    }
}

/// What a chart is drawn on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    /// How wide the chart should be at most.
    pub width: i32,
    /// How wide it may be where that makes it much lower.
    pub widest: i32,
    /// How many lines a name may take before it is cut short.
    pub name_lines: usize,
}

/// A tree in the making.
#[derive(Debug, Default)]
pub(crate) struct Chart {
    entries: Vec<Entry>,
    frames: Vec<String>,
}

#[derive(Debug)]
struct Entry {
    node: Node,
    place: Place,
}

/// Where an entry hangs in its tree.
#[derive(Debug, Clone, Copy)]
enum Place {
    Root(Option<FrameId>),
    Child(NodeId, Stroke),
    Staff(NodeId, Stroke),
}

impl Place {
    fn stroke(self) -> Stroke {
        match self {
            Place::Root(_) => Stroke::Normal,
            Place::Child(_, stroke) | Place::Staff(_, stroke) => stroke,
        }
    }
}

impl Chart {
    /// A chart without boxes.
    pub(crate) fn new() -> Chart {
        Chart::default()
    }

    /// Adds a frame around the roots that name it.
    pub(crate) fn frame(&mut self, title: &str) -> FrameId {
        self.frames.push(title.to_owned());
        FrameId(self.frames.len() - 1)
    }

    /// Adds a root.
    pub(crate) fn root(&mut self, node: Node, frame: Option<FrameId>) -> NodeId {
        self.add(node, Place::Root(frame))
    }

    /// Adds a box below another.
    pub(crate) fn child(&mut self, parent: NodeId, node: Node, stroke: Stroke) -> NodeId {
        self.add(node, Place::Child(parent, stroke))
    }

    /// Adds a box beside the trunk below another.
    pub(crate) fn staff(&mut self, parent: NodeId, node: Node, stroke: Stroke) -> NodeId {
        self.add(node, Place::Staff(parent, stroke))
    }

    /// Draws the chart, within the width of its sheet if that can be done.
    pub(crate) fn draw(&self, title: &str, description: &str, sheet: Sheet) -> Drawing {
        let names = self.entries.iter().map(|entry| entry.node.name.as_str());
        let width = words::box_width(names, sheet.name_lines);
        let settings: Vec<Setting> = self
            .entries
            .iter()
            .map(|entry| words::set(&entry.node, width, sheet.name_lines))
            .collect();
        let headings: Vec<Vec<String>> =
            self.frames.iter().map(|title| words::set_heading(title)).collect();
        let forest = self.forest(words::pixels(width), &settings, &headings);
        let layout = layout::arrange(&forest, sheet.width, sheet.widest);
        let drawn =
            layout.frames.iter().zip(&headings).filter(|(rect, _)| **rect != Rect::default());
        let mut shapes: Vec<Shape> =
            drawn.map(|(rect, heading)| Shape::Frame(words::head(heading, *rect))).collect();
        shapes.extend(layout.ties.iter().map(|tie| {
            let class = self.entries[tie.child.0].place.stroke().class();
            Shape::Edge(Edge { class, points: tie.points.clone() })
        }));
        shapes.extend(forest.reading_order().into_iter().map(|NodeId(place)| {
            Shape::Box(words::fill(
                &self.entries[place].node,
                &settings[place],
                layout.boxes[place],
            ))
        }));
        Drawing {
            class: "org",
            title: title.to_owned(),
            description: description.to_owned(),
            width: layout.width,
            height: layout.height,
            shapes,
        }
    }

    fn add(&mut self, node: Node, place: Place) -> NodeId {
        self.entries.push(Entry { node, place });
        NodeId(self.entries.len() - 1)
    }

    fn forest(&self, width: i32, settings: &[Setting], headings: &[Vec<String>]) -> Forest {
        let mut forest = Forest::new(width);
        for heading in headings {
            forest.frame(words::heading_height(heading), words::heading_width(heading));
        }
        for (entry, setting) in self.entries.iter().zip(settings) {
            match entry.place {
                Place::Root(frame) => forest.root(setting.height, frame),
                Place::Child(parent, _) => forest.child(parent, setting.height),
                Place::Staff(parent, _) => forest.staff(parent, setting.height),
            };
        }
        forest
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::Box;
    use super::*;

    const SHEET: Sheet = Sheet { width: 1180, widest: 1640, name_lines: 2 };

    fn node(name: &str) -> Node {
        Node { name: name.to_owned(), meta: "12 pladser".to_owned(), ..Node::default() }
    }

    fn boxes(drawing: &Drawing) -> Vec<Box> {
        let of = |shape: &Shape| if let Shape::Box(it) = shape { Some(it.clone()) } else { None };
        drawing.shapes.iter().filter_map(of).collect()
    }

    #[test]
    fn boxes_are_drawn_in_reading_order_and_the_current_one_is_no_link() {
        let mut chart = Chart::new();
        let root = chart.root(node("rod"), None);
        let first = chart.child(root, node("et"), Stroke::Normal);
        chart.child(root, node("to"), Stroke::Advisory);
        let link = Some("x/".to_owned());
        chart.child(
            first,
            Node { current: true, href: link, temporary: true, ..node("under et") },
            Stroke::Normal,
        );
        chart.staff(root, node("stab"), Stroke::Normal);
        let drawing = chart.draw("t", "d", SHEET);
        let boxes = boxes(&drawing);
        let names: Vec<&str> = boxes.iter().map(|it| it.texts[0].lines[0].as_str()).collect();
        assert_eq!(names, ["rod", "stab", "et", "under et", "to"]);
        let current = &boxes[3];
        assert_eq!(
            (&current.href, current.classes.join(" ")),
            (&None, "temporary here".to_owned())
        );
    }
}
