//! # Plans
//!
//! What a row of children and a stack of children look like, seen from their parent.
//!
//! A plan is measured when shapes are weighed and followed when boxes are placed, so that the two
//! cannot disagree. Every distance of the layout stands here.

/// Between two subtrees in a row.
pub(super) const ROW_GAP: i32 = 22;
/// Between a parent and the row below it; the line that carries the row runs in its middle.
const DROP: i32 = 46;
/// Between boxes of a stack.
const STACK_GAP: i32 = 14;
/// Further room between boxes of a stack where the upper one has boxes below it.
const FAMILY_GAP: i32 = 10;
/// Between a parent and the stack that hangs from its corner.
const STACK_DROP: i32 = 18;
/// How far a stack stands in from its parent; the rail runs in its middle.
pub(super) const INDENT: i32 = 20;
/// Between two columns, before the indent of the second.
pub(super) const COLUMN_GAP: i32 = 10;
/// Between the trunk and a box beside it.
const STAFF_GAP: i32 = 34;
/// A trunk that would miss a child by less is moved onto it, or the line would have a kink.
const SNAP: i32 = 18;

/// What a plan needs to know of a subtree: its extent, how far in its own box begins, and whether it is
/// more than that box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) anchor: i32,
    pub(super) family: bool,
}

impl Extent {
    /// The room it takes in a stack: a family ends in a wider gap, so that one sees where it ends.
    pub(super) fn room(self) -> i32 {
        self.height + STACK_GAP + if self.family { FAMILY_GAP } else { 0 }
    }
}

/// A parent with its children in place, relative to the upper left corner of the whole.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) width: i32,
    pub(super) height: i32,
    /// Left edge of the parent's box.
    pub(super) anchor: i32,
    /// Upper left corners of the children's subtrees.
    pub(super) offsets: Vec<(i32, i32)>,
    /// Upper left corners of the boxes beside the trunk.
    pub(super) staff: Vec<(i32, i32)>,
    /// Height of the line that carries the row or the columns.
    pub(super) bus: i32,
    /// For each child of a stack, where its rail runs.
    pub(super) rails: Vec<i32>,
}

/// The parent's own box, and the heights of those beside the trunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head<'a> {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) staff: &'a [i32],
}

/// Children side by side, the parent above their middle.
pub(super) fn row(head: Head<'_>, children: &[Extent]) -> Plan {
    let widest = children.iter().map(|child| child.width).max().unwrap_or(0);
    // Subtrees that differ by no more than their indents stand at even distances.
    let pitch = |child: &Extent| {
        if widest - child.width <= 2 * INDENT { widest } else { child.width }
    };
    let mut lefts = Vec::new();
    let mut x = 0;
    for child in children {
        lefts.push(x);
        x += pitch(child) + ROW_GAP;
    }
    let right =
        lefts.iter().zip(children).map(|(left, child)| left + child.width).max().unwrap_or(0);
    let centres: Vec<i32> = lefts
        .iter()
        .zip(children)
        .map(|(left, child)| left + child.anchor + head.width / 2)
        .collect();
    let mut plan = below_trunk(head, trunk(&centres), right);
    let shift = plan.offsets[0].0;
    let top = plan.bus + DROP / 2;
    plan.offsets = lefts.iter().map(|left| (left + shift, top)).collect();
    plan.height = top + children.iter().map(|child| child.height).max().unwrap_or(0);
    plan
}

/// Children in columns, each on a rail, the parent above their middle.
///
/// `seats` says for every child which column it is in; children come column by column.
pub(super) fn columns(head: Head<'_>, children: &[Extent], seats: &[usize]) -> Plan {
    let (lefts, right) = edges(children, seats);
    let centres: Vec<i32> = lefts.iter().map(|left| left + INDENT + head.width / 2).collect();
    let plan = below_trunk(head, trunk(&centres), right);
    let top = plan.bus + DROP / 2;
    seat(plan, children, seats, &lefts, top)
}

/// Children in columns, each on a rail, the parent above the first of them.
pub(super) fn hanging(head: Head<'_>, children: &[Extent], seats: &[usize]) -> Plan {
    let (lefts, right) = edges(children, seats);
    let bus = head.height + STACK_DROP / 2;
    let width = right.max(head.width);
    let plan = Plan { width, bus, offsets: vec![(0, 0)], ..Plan::default() };
    seat(plan, children, seats, &lefts, head.height + STACK_DROP)
}

/// Where each column begins, and where the last one ends.
fn edges(children: &[Extent], seats: &[usize]) -> (Vec<i32>, i32) {
    let mut lefts: Vec<i32> = Vec::new();
    let mut right = 0;
    for (seat, child) in seats.iter().zip(children) {
        if *seat == lefts.len() {
            lefts.push(if lefts.is_empty() { 0 } else { right + COLUMN_GAP });
        }
        right = right.max(lefts[*seat] + INDENT + child.width);
    }
    (lefts, right)
}

/// Puts children into their columns, below a parent that has its place.
fn seat(mut plan: Plan, children: &[Extent], seats: &[usize], lefts: &[i32], top: i32) -> Plan {
    let shift = plan.offsets[0].0;
    let mut bottoms = vec![top; lefts.len()];
    plan.offsets.clear();
    plan.height = top;
    for (column, child) in seats.iter().zip(children) {
        plan.offsets.push((lefts[*column] + INDENT + shift, bottoms[*column]));
        plan.rails.push(lefts[*column] + INDENT / 2 + shift);
        plan.height = plan.height.max(bottoms[*column] + child.height);
        bottoms[*column] += child.room();
    }
    plan
}

/// Where the trunk comes down: the middle of the outermost children, or the child that is nearly there.
fn trunk(centres: &[i32]) -> i32 {
    let middle = i32::midpoint(centres[0], centres[centres.len() - 1]);
    let near = centres.iter().find(|centre| (**centre - middle).abs() <= SNAP);
    near.copied().unwrap_or(middle)
}

/// The parent and the boxes beside its trunk, above children that reach from 0 to `right`.
///
/// The one offset it leaves tells how far the children move to the right to make room.
fn below_trunk(head: Head<'_>, trunk: i32, right: i32) -> Plan {
    let reach = if head.staff.is_empty() { head.width / 2 } else { STAFF_GAP + head.width };
    let one_sided = head.staff.len() < 2;
    let left = (trunk - reach).min(0);
    let right = right.max(trunk + if one_sided { head.width - head.width / 2 } else { reach });
    let trunk = trunk - left;
    let mut staff = Vec::new();
    let mut bottom = head.height;
    for pair in head.staff.chunks(2) {
        let top = bottom + if staff.is_empty() { DROP / 2 } else { STACK_GAP };
        let places = [trunk - STAFF_GAP - head.width, trunk + STAFF_GAP];
        staff.extend(places.iter().take(pair.len()).map(|x| (*x, top)));
        bottom = top + pair.iter().max().copied().unwrap_or(0);
    }
    Plan {
        width: right - left,
        height: bottom,
        anchor: trunk - head.width / 2,
        offsets: vec![(-left, 0)],
        staff,
        bus: bottom + DROP / 2,
        rails: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trunk_that_nearly_meets_a_child_meets_it() {
        assert_eq!(trunk(&[0, 90, 200]), 90);
        assert_eq!(trunk(&[0, 50, 200]), 100);
    }
}
