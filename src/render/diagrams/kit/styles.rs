//! # Styles
//!
//! The ways children can stand below their parent, and what a designer would mind about each.
//!
//! Dislike is counted in pixels of height: a drawing that much lower is worth the blemish. These
//! numbers are taste. They were set by looking at trees of 5, 12, 60 and 200 boxes.

/// Siblings of which some carry rows and some stacks.
const MIXED: i32 = 160;
/// A last level in a row where it could stack under its parent.
const ROW_OF_LEAVES: i32 = 220;
/// A stack at the corner of a box that has the page to itself.
const LOPSIDED_TRUNK: i32 = 120;
/// Each further column that hangs from the corner of a box.
const LOPSIDED_COLUMN: i32 = 60;
/// The same, where boxes in those columns have boxes below them.
const LOPSIDED_FAMILIES: i32 = 300;
/// Each further column below the middle of a box.
const EXTRA_COLUMN: i32 = 10;

/// How the children of a box stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// There are none.
    Alone,
    /// Side by side.
    Row,
    /// In columns below the middle of the box.
    Columns(usize),
    /// In columns that hang from the corner of the box.
    Hanging(usize),
}

impl Style {
    /// Whether it goes with siblings that carry rows.
    pub(super) fn is_row(self) -> bool {
        matches!(self, Style::Row | Style::Alone)
    }

    /// Whether it goes with siblings that carry stacks.
    pub(super) fn is_stack(self) -> bool {
        !matches!(self, Style::Row)
    }

    /// How many columns the children stand in.
    pub(super) fn columns(self) -> usize {
        match self {
            Style::Alone | Style::Row => 1,
            Style::Columns(columns) | Style::Hanging(columns) => columns,
        }
    }

    /// From how many children on the style is worth having; none if it never is.
    pub(super) fn least_children(self) -> Option<usize> {
        match self {
            Style::Alone | Style::Row | Style::Hanging(1) => Some(1),
            // A single column belongs at the corner of its box.
            Style::Columns(1) => None,
            Style::Columns(columns) => Some(columns + 1),
            Style::Hanging(columns) => Some(columns * 2),
        }
    }

    /// What a designer would mind about children of these styles standing so.
    ///
    /// `trunk` tells that the parent has a line of its own down the middle of the page.
    pub(super) fn dislike(self, children: &[Style], trunk: bool) -> i32 {
        let further = i32::try_from(self.columns()).expect("there are at most four columns") - 1;
        let last_level = children.iter().all(|child| *child == Style::Alone);
        match self {
            Style::Alone => 0,
            Style::Row => {
                let rows = children.contains(&Style::Row);
                let mixed = rows && !children.iter().all(|child| child.is_row());
                let flat = last_level && !trunk;
                i32::from(mixed) * MIXED + i32::from(flat) * ROW_OF_LEAVES
            }
            Style::Columns(_) => further * EXTRA_COLUMN,
            Style::Hanging(_) => {
                let each = if last_level { LOPSIDED_COLUMN } else { LOPSIDED_FAMILIES };
                further * each + i32::from(trunk) * LOPSIDED_TRUNK
            }
        }
    }
}
