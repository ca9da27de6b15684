//! # Columns
//!
//! The ways to deal the children of a stack out to columns.
//!
//! Each child can be narrow and tall or wide and low. Asked for are the ways in which no column is taller than
//! need be and, at that height, the whole is as narrow as can be: a column of small families
//! gives its room to the column of the large one.

use super::plans::{COLUMN_GAP, INDENT};
use super::shapes::{Pick, thin_out};

/// Above this many children, columns of one width are good enough, and found in no time.
const MOST_WEIGHED: usize = 24;

/// A form a child can take, as its column sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    pub(super) width: i32,
    /// Height with the gap below it, and what would be minded about it.
    pub(super) room: i32,
}

/// Children in order, each with its forms from narrow to wide, which is from tall to low.
#[derive(Debug)]
pub(super) struct Columns {
    children: Vec<Vec<Form>>,
    /// Widths a column can have.
    widths: Vec<i32>,
    /// For each width, what the children before each child take up in a column of that width.
    sums: Vec<Vec<i32>>,
}

impl Columns {
    pub(super) fn new(children: Vec<Vec<Form>>) -> Columns {
        let narrowest = children
            .iter()
            .filter_map(|forms| forms.first())
            .map(|form| form.width)
            .max()
            .unwrap_or(0);
        let forms = children.iter().flatten().map(|form| form.width);
        let mut widths: Vec<i32> = forms.filter(|width| *width >= narrowest).collect();
        widths.sort_unstable();
        widths.dedup();
        let mut columns = Columns { children, widths: thin_out(widths), sums: Vec::new() };
        columns.sums = columns.widths.iter().map(|width| columns.sums_at(*width)).collect();
        columns
    }

    /// Every way worth weighing to use this many columns, none of them empty.
    pub(super) fn deal(&self, columns: usize) -> Vec<Vec<Pick>> {
        let mut ways: Vec<Vec<Pick>> = Vec::new();
        for (level, sums) in self.sums.iter().enumerate() {
            let height = lowest(sums, columns);
            let parts = if columns > 1 && self.children.len() <= MOST_WEIGHED {
                self.narrowest(height, columns)
            } else {
                even_parts(sums, height, level)
            };
            let way = self.picks(&parts);
            if way.last().is_some_and(|last| last.seat + 1 == columns) && ways.last() != Some(&way)
            {
                ways.push(way);
            }
        }
        ways
    }

    fn sums_at(&self, width: i32) -> Vec<i32> {
        let mut sums = vec![0];
        for forms in &self.children {
            sums.push(sums[sums.len() - 1] + forms[widest_within(forms, width)].room);
        }
        sums
    }

    /// The columns no taller than this that are narrowest together: where each ends, and its width.
    fn narrowest(&self, height: i32, columns: usize) -> Vec<(usize, usize)> {
        let many = self.children.len();
        // For every number of columns and of children in them: their width together, where the last
        // column begins, and how wide it is.
        let mut best = vec![vec![None; many + 1]; columns + 1];
        best[0][0] = Some((0, 0, 0));
        for column in 1..=columns {
            for end in column..=many {
                best[column][end] = (0..end)
                    .rev()
                    .map_while(|start| {
                        self.level_for(start, end, height).map(|level| (start, level))
                    })
                    .filter_map(|(start, level)| {
                        let (before, _, _) = best[column - 1][start]?;
                        Some((before + self.widths[level] + INDENT + COLUMN_GAP, start, level))
                    })
                    // Of two that are as narrow the first is taken: it leaves the last column short.
                    .min_by_key(|(width, _, _)| *width);
            }
        }
        let mut parts = Vec::new();
        let mut end = many;
        for column in (1..=columns).rev() {
            let Some((_, start, level)) = best[column][end] else {
                return Vec::new();
            };
            parts.push((end, level));
            end = start;
        }
        parts.reverse();
        parts
    }

    /// The narrowest width at which these children make a column no taller than this.
    fn level_for(&self, start: usize, end: usize, height: i32) -> Option<usize> {
        let level = self.sums.partition_point(|sums| sums[end] - sums[start] > height);
        Some(level).filter(|level| *level < self.sums.len())
    }

    fn picks(&self, parts: &[(usize, usize)]) -> Vec<Pick> {
        let mut picks = Vec::with_capacity(self.children.len());
        for (seat, (end, level)) in parts.iter().enumerate() {
            for forms in &self.children[picks.len()..*end] {
                picks.push(Pick { shape: widest_within(forms, self.widths[*level]), seat });
            }
        }
        picks
    }
}

fn widest_within(forms: &[Form], width: i32) -> usize {
    forms.partition_point(|form| form.width <= width).saturating_sub(1)
}

/// How low the tallest of this many columns can be.
fn lowest(sums: &[i32], columns: usize) -> i32 {
    let mut low = sums.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0);
    let mut high = sums[sums.len() - 1];
    while low < high {
        let middle = i32::midpoint(low, high);
        if even_parts(sums, middle, 0).len() <= columns {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    high
}

/// Columns of one width, each filled up to the height before the next is begun.
fn even_parts(sums: &[i32], height: i32, level: usize) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    while start + 1 < sums.len() {
        let end = sums.partition_point(|sum| sum - sums[start] <= height) - 1;
        let end = end.max(start + 1);
        parts.push((end, level));
        start = end;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(rooms: &[i32], columns: usize) -> Vec<usize> {
        let children = rooms.iter().map(|room| vec![Form { width: 10, room: *room }]).collect();
        let ways = Columns::new(children).deal(columns);
        ways.first().into_iter().flatten().map(|pick| pick.seat).collect()
    }

    #[test]
    fn columns_are_filled_in_order_and_none_is_empty() {
        assert_eq!(seats(&[5, 1, 1, 1], 2), [0, 1, 1, 1]);
        assert_eq!(seats(&[1, 1, 1, 1], 2), [0, 0, 1, 1]);
        assert_eq!(seats(&[1; 40], 4).iter().filter(|seat| **seat == 3).count(), 10);
        assert!(seats(&[1], 2).is_empty());
    }

    #[test]
    fn a_large_child_is_wide_where_the_small_ones_leave_room() {
        let large = vec![Form { width: 10, room: 90 }, Form { width: 30, room: 30 }];
        let small = vec![Form { width: 10, room: 15 }, Form { width: 25, room: 10 }];
        let ways = Columns::new(vec![large, small.clone(), small]).deal(2);
        let shapes: Vec<Vec<usize>> =
            ways.iter().map(|way| way.iter().map(|pick| pick.shape).collect()).collect();
        assert!(shapes.contains(&vec![1, 0, 0]), "{shapes:?}");
    }
}
