//! # Layout
//!
//! Where the boxes of a tree stand, and the lines between them.
//!
//! The idea is that of a slicing floor plan. Bottom up, every subtree offers the shapes it can take,
//! children in a row or hanging in columns, as pairs of width and cost (`shapes`). Side by side,
//! the roots take the lowest that fits the page (`shelves`). Top down, each box gets
//! its place (`placing`). What a row and a stack look like is said once, in `plans`.
//!
//! All boxes are equally wide and all numbers whole, so that the same tree is drawn with the same bytes.

use super::forest::{Forest, NodeId};
use super::{placing, shapes, shelves};

/// A place on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rect {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// The line from a parent to a child, as the corners it turns at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tie {
    /// Where it starts.
    pub parent: NodeId,
    /// Where it ends.
    pub child: NodeId,
    /// From the parent's edge to the child's.
    pub points: Vec<(i32, i32)>,
}

/// Everything in its place; the upper left corner is at 0, 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Layout {
    /// One for each node, in the order they were added.
    pub boxes: Vec<Rect>,
    /// One for each child.
    pub ties: Vec<Tie>,
    /// One for each frame, in the order they were added; empty where it has no root.
    pub frames: Vec<Rect>,
    /// Width of the whole.
    pub width: i32,
    /// Height of the whole.
    pub height: i32,
}

/// Places every box: within the width if that can be done, up to the widest if that pays.
pub(crate) fn arrange(forest: &Forest, width: i32, widest: i32) -> Layout {
    let offers = shapes::offer(forest);
    let grounds = shelves::shelve(forest, &offers, width, widest);
    placing::place(forest, &offers, &grounds)
}

#[cfg(test)]
mod tests {
    use super::super::forest::FrameId;
    use super::super::plans::INDENT;
    use super::*;

    const WIDTH: i32 = 214;
    const PAGE: (i32, i32) = (1180, 1640);

    /// Numbers that look random and are the same each time.
    struct Seed(u32);

    impl Seed {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (self.0 >> 16) as usize % limit
        }
    }

    fn grow(seed: u32, size: usize) -> (Forest, i32) {
        let mut seed = Seed(seed);
        let mut forest = Forest::new(WIDTH);
        let frames: Vec<FrameId> = (0..seed.below(4)).map(|_| forest.frame(27, 300)).collect();
        let mut levels: Vec<i32> = Vec::new();
        let mut ids: Vec<NodeId> = Vec::new();
        // Late parents make deep trees, early parents broad ones.
        let breadth = 1 + seed.below(size);
        for _ in 0..size {
            let height = [70, 70, 88][seed.below(3)];
            let id = if ids.is_empty() || seed.below(30) == 0 {
                levels.push(0);
                forest.root(height, frames.get(seed.below(5)).copied())
            } else {
                let parent = seed.below(ids.len().min(breadth));
                levels.push(levels[parent] + 1);
                match seed.below(8) {
                    0 => forest.staff(ids[parent], height),
                    _ => forest.child(ids[parent], height),
                }
            };
            ids.push(id);
        }
        (forest, levels.into_iter().max().unwrap_or(0))
    }

    fn apart(one: Rect, other: Rect, distance: i32) -> bool {
        let clear = |a: i32, length: i32, b: i32| a + length + distance <= b;
        clear(one.x, one.width, other.x)
            || clear(other.x, other.width, one.x)
            || clear(one.y, one.height, other.y)
            || clear(other.y, other.height, one.y)
    }

    /// Every forest the tests look at, with the depth of its deepest tree.
    fn forests() -> impl Iterator<Item = (Forest, i32)> {
        let sizes = [1, 2, 3, 5, 8, 12, 20, 60, 120, 200];
        sizes.into_iter().flat_map(|size| (0..25).map(move |seed| grow(seed * 977 + 5, size)))
    }

    #[test]
    fn no_box_stands_on_another_and_none_outside() {
        for (forest, _) in forests() {
            let layout = arrange(&forest, PAGE.0, PAGE.1);
            for (place, one) in layout.boxes.iter().enumerate() {
                assert!(one.x >= 0 && one.y >= 0);
                assert!(one.x + one.width <= layout.width && one.y + one.height <= layout.height);
                assert!(
                    layout.boxes[..place].iter().all(|other| apart(*one, *other, 10)),
                    "{one:?}"
                );
            }
            let frames: Vec<&Rect> =
                layout.frames.iter().filter(|it| **it != Rect::default()).collect();
            for (place, one) in frames.iter().enumerate() {
                assert!(frames[..place].iter().all(|other| apart(**one, **other, 10)), "{one:?}");
            }
        }
    }

    #[test]
    fn a_frame_holds_the_trees_that_name_it_and_no_others() {
        for (forest, _) in forests() {
            let layout = arrange(&forest, PAGE.0, PAGE.1);
            let mut frames: Vec<Option<usize>> = Vec::new();
            for (node, it) in forest.nodes.iter().zip(&layout.boxes) {
                frames.push(node.parent.map_or(node.frame, |parent| frames[parent]));
                for (place, frame) in layout.frames.iter().enumerate() {
                    let inside = it.x >= frame.x + 10
                        && it.y >= frame.y + 27
                        && it.x + it.width + 10 <= frame.x + frame.width
                        && it.y + it.height + 10 <= frame.y + frame.height;
                    let own = frames.last() == Some(&Some(place));
                    assert!(if own { inside } else { apart(*it, *frame, 0) }, "{it:?} {frame:?}");
                }
            }
        }
    }

    #[test]
    fn no_line_touches_a_box_it_does_not_belong_to() {
        for (forest, _) in forests() {
            let layout = arrange(&forest, PAGE.0, PAGE.1);
            assert_eq!(
                layout.ties.len(),
                forest.nodes.iter().filter(|node| node.parent.is_some()).count()
            );
            for tie in &layout.ties {
                for pair in tie.points.windows(2) {
                    let (x, y) = (pair[0].0.min(pair[1].0), pair[0].1.min(pair[1].1));
                    let (width, height) =
                        ((pair[0].0 - pair[1].0).abs(), (pair[0].1 - pair[1].1).abs());
                    assert!(width == 0 || height == 0, "a slanting line");
                    let line = Rect { x, y, width, height };
                    for (place, one) in layout.boxes.iter().enumerate() {
                        let own = place == tie.parent.0 || place == tie.child.0;
                        assert!(apart(line, *one, if own { 0 } else { 4 }), "{line:?} {one:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_forest_is_no_wider_than_the_page_unless_its_depth_is() {
        for (forest, depth) in forests() {
            let narrowest = WIDTH + depth * INDENT + 36;
            for page in [(360, 360), (1180, 1180), PAGE] {
                let layout = arrange(&forest, page.0, page.1);
                assert!(
                    layout.width <= page.1.max(narrowest).max(336),
                    "{} {page:?}",
                    layout.width
                );
            }
        }
    }

    #[test]
    fn the_same_forest_is_laid_out_the_same() {
        for seed in 0..20 {
            let (one, other) = (grow(seed, 90).0, grow(seed, 90).0);
            assert_eq!(arrange(&one, PAGE.0, PAGE.1), arrange(&other, PAGE.0, PAGE.1));
        }
    }

    #[test]
    fn a_parent_stands_above_the_middle_of_its_row() {
        let mut forest = Forest::new(WIDTH);
        let root = forest.root(70, None);
        let children: Vec<NodeId> = (0..4).map(|_| forest.child(root, 70)).collect();
        let layout = arrange(&forest, PAGE.0, PAGE.1);
        let [first, last] = [children[0], children[3]].map(|child| layout.boxes[child.0]);
        assert_eq!(first.y, last.y);
        assert_eq!(layout.boxes[root.0].x, i32::midpoint(first.x, last.x));
    }
}
