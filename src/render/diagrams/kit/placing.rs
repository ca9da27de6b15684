//! # Placing
//!
//! Follows the plans from the roots down, and draws the lines along the ways the plans keep free.

use super::forest::{Forest, Kin, NodeId};
use super::layout::{Layout, Rect, Tie};
use super::plans::{INDENT, Plan};
use super::shapes::{self, Offers, Shape};
use super::shelves::Grounds;
use super::styles::Style;

/// A node whose place is known and whose children's is not.
struct Open<'a> {
    node: usize,
    shape: &'a Shape,
    x: i32,
    y: i32,
}

/// Gives every box its place, every line its corners.
pub(super) fn place(forest: &Forest, offers: &[Offers], grounds: &Grounds) -> Layout {
    let mut layout = Layout {
        boxes: vec![Rect::default(); forest.nodes.len()],
        ties: Vec::with_capacity(forest.nodes.len()),
        frames: grounds.frames.clone(),
        width: grounds.width,
        height: grounds.height,
    };
    let roots = grounds.roots.iter().rev();
    let mut open: Vec<Open<'_>> = roots
        .map(|it| Open {
            node: it.node,
            shape: &offers[it.node].standing[it.shape],
            x: it.x,
            y: it.y,
        })
        .collect();
    while let Some(next) = open.pop() {
        let (kin, plan) = shapes::plan(forest, offers, next.node, next.shape);
        layout.boxes[next.node] = rect(forest, next.node, next.x + plan.anchor, next.y);
        place_staff(forest, &next, &kin, &plan, &mut layout);
        let children = kin.line.iter().zip(&next.shape.picks).zip(&plan.offsets).enumerate();
        for (seat, ((child, pick), offset)) in children.rev() {
            let shape = &offers[*child].below(next.shape.style)[pick.shape];
            let below = Open { node: *child, shape, x: next.x + offset.0, y: next.y + offset.1 };
            let anchor = shape.extent.anchor;
            let target = rect(forest, *child, below.x + anchor, below.y);
            let points = line(layout.boxes[next.node], target, &next, &plan, seat);
            layout.ties.push(Tie { parent: NodeId(next.node), child: NodeId(*child), points });
            open.push(below);
        }
    }
    layout
}

fn rect(forest: &Forest, node: usize, x: i32, y: i32) -> Rect {
    Rect { x, y, width: forest.box_width, height: forest.nodes[node].height }
}

/// The boxes beside the trunk, and the lines that reach them from it.
fn place_staff(forest: &Forest, parent: &Open<'_>, kin: &Kin, plan: &Plan, layout: &mut Layout) {
    let from = layout.boxes[parent.node];
    let trunk = from.x + from.width / 2;
    for (child, (x, y)) in kin.staff.iter().zip(&plan.staff) {
        let to = rect(forest, *child, parent.x + x, parent.y + y);
        let side = if to.x < trunk { to.x + to.width } else { to.x };
        let level = to.y + to.height / 2;
        let points = vec![(trunk, from.y + from.height), (trunk, level), (side, level)];
        layout.boxes[*child] = to;
        layout.ties.push(Tie { parent: NodeId(parent.node), child: NodeId(*child), points });
    }
}

/// The way from a parent to one of its children in line.
fn line(from: Rect, to: Rect, parent: &Open<'_>, plan: &Plan, seat: usize) -> Vec<(i32, i32)> {
    let middle = from.x + from.width / 2;
    let bottom = from.y + from.height;
    let bus = parent.y + plan.bus;
    let level = to.y + to.height / 2;
    let above = to.x + to.width / 2;
    let points = match parent.shape.style {
        Style::Alone => Vec::new(),
        Style::Row => vec![(middle, bottom), (middle, bus), (above, bus), (above, to.y)],
        Style::Columns(_) => {
            let rail = parent.x + plan.rails[seat];
            vec![(middle, bottom), (middle, bus), (rail, bus), (rail, level), (to.x, level)]
        }
        Style::Hanging(_) => {
            let corner = from.x + INDENT / 2;
            let rail = parent.x + plan.rails[seat];
            vec![(corner, bottom), (corner, bus), (rail, bus), (rail, level), (to.x, level)]
        }
    };
    straighten(&points)
}

/// The corners that are corners.
fn straighten(points: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let mut corners: Vec<(i32, i32)> = Vec::with_capacity(points.len());
    for point in points {
        if corners.last() == Some(point) {
            continue;
        }
        if let [.., before, last] = corners[..]
            && ((before.0 == last.0 && last.0 == point.0)
                || (before.1 == last.1 && last.1 == point.1))
        {
            corners.pop();
        }
        corners.push(*point);
    }
    corners
}
