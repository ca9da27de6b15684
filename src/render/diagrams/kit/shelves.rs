//! # Shelves
//!
//! The roots of a forest side by side, on as many shelves as the page is wide enough for.
//!
//! Roots of one frame stand together on shelves of their own inside it. Frames of one shelf are
//! equally tall, and a full shelf of frames reaches to the edge of the widest, as tiles do.

use super::forest::Forest;
use super::layout::Rect;
use super::plans::ROW_GAP;
use super::shapes::Offers;

/// Between one shelf and the next, and between frames.
const SHELF_GAP: i32 = 28;
/// Between a frame and what it holds.
const FRAME_PADDING: i32 = 18;
/// How many pixels lower the drawing must get for each it gets wider than it should.
const WIDTH_PRICE: i32 = 2;
/// How many widths are tried between the one wished for and the widest.
const WIDTH_STEPS: i32 = 6;
/// A shelf filled less than this, in per cent of the widest, keeps its frames as they are.
const FULL_SHELF: i32 = 66;

/// Where a root stands, and in which of its shapes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub(super) node: usize,
    pub(super) shape: usize,
    pub(super) x: i32,
    pub(super) y: i32,
}

/// Where all roots and frames stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Grounds {
    pub(super) roots: Vec<Standing>,
    pub(super) frames: Vec<Rect>,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// Something that stands on a shelf: one root, or a frame with its roots.
struct Plot {
    frame: Option<usize>,
    /// From narrow to wide.
    choices: Vec<Choice>,
}

/// One form a plot can take, relative to its own corner.
#[derive(Debug, Clone)]
struct Choice {
    width: i32,
    height: i32,
    cost: i32,
    roots: Vec<Standing>,
}

/// Puts roots and frames on shelves as low as can be, and no wider than pays.
pub(super) fn shelve(forest: &Forest, offers: &[Offers], width: i32, widest: i32) -> Grounds {
    let steps = (1..=WIDTH_STEPS).map(|step| width + (widest - width).max(0) * step / WIDTH_STEPS);
    let grounds =
        std::iter::once(width).chain(steps).map(|limit| shelve_within(forest, offers, limit));
    let price = |it: &Grounds| it.height + (it.width - width).max(0) * WIDTH_PRICE;
    grounds.min_by_key(price).unwrap_or_default()
}

fn shelve_within(forest: &Forest, offers: &[Offers], target_width: i32) -> Grounds {
    let plots = plots(forest, offers, target_width);
    let rows = pack(&plots, target_width, SHELF_GAP);
    let mut grounds =
        Grounds { frames: vec![Rect::default(); forest.frames.len()], ..Grounds::default() };
    grounds.width = rows.iter().map(|row| row_width(row, SHELF_GAP)).max().unwrap_or(0);
    for row in &rows {
        place_row(row, &mut grounds);
    }
    grounds.height = (grounds.height - SHELF_GAP).max(0);
    grounds
}

/// One shelf: its plots, each in the form chosen for it.
type Shelf<'a> = Vec<(&'a Plot, &'a Choice)>;

fn row_width(row: &Shelf<'_>, gap: i32) -> i32 {
    row.iter().map(|(_, choice)| choice.width + gap).sum::<i32>() - gap
}

/// Puts one shelf below those already there.
fn place_row(row: &Shelf<'_>, grounds: &mut Grounds) {
    let framed = row.iter().all(|(plot, _)| plot.frame.is_some());
    let width = row_width(row, SHELF_GAP);
    let full = framed && width * 100 >= grounds.width * FULL_SHELF;
    let mut spare = if full { grounds.width - width } else { 0 };
    let height = row.iter().map(|(_, choice)| choice.height).max().unwrap_or(0);
    let (mut x, y) = (0, grounds.height);
    let mut left = i32::try_from(row.len()).unwrap_or(i32::MAX);
    for (plot, choice) in row {
        let extra = spare / left;
        spare -= extra;
        left -= 1;
        let shift = x + extra / 2;
        let standing =
            choice.roots.iter().map(|root| Standing { x: root.x + shift, y: root.y + y, ..*root });
        grounds.roots.extend(standing);
        if let Some(frame) = plot.frame {
            grounds.frames[frame] = Rect { x, y, width: choice.width + extra, height };
        }
        x += choice.width + extra + SHELF_GAP;
    }
    grounds.height = y + height + SHELF_GAP;
}

/// What stands on the shelves, in the order of the roots; a frame where its first root is.
fn plots(forest: &Forest, offers: &[Offers], target_width: i32) -> Vec<Plot> {
    let mut members: Vec<Vec<Plot>> = forest.frames.iter().map(|_| Vec::new()).collect();
    let mut order: Vec<Result<Plot, usize>> = Vec::new();
    for (node, root) in forest.nodes.iter().enumerate().filter(|(_, node)| node.parent.is_none()) {
        let standing = offers[node].standing.iter().enumerate().map(|(shape, it)| Choice {
            width: it.extent.width,
            height: it.extent.height,
            cost: it.cost,
            roots: vec![Standing { node, shape, x: 0, y: 0 }],
        });
        let plot = Plot { frame: None, choices: standing.collect() };
        let Some(frame) = root.frame else {
            order.push(Ok(plot));
            continue;
        };
        if members[frame].is_empty() {
            order.push(Err(frame));
        }
        members[frame].push(plot);
    }
    let framed = |frame| fence(forest, frame, &members[frame], target_width);
    order.into_iter().map(|place| place.unwrap_or_else(framed)).collect()
}

/// A frame around its roots, in each of the widths it might have.
fn fence(forest: &Forest, frame: usize, members: &[Plot], target_width: i32) -> Plot {
    let heading = forest.frames[frame].heading;
    let step = (forest.box_width + ROW_GAP) / 2;
    let mut choices: Vec<Choice> = Vec::new();
    let mut width = forest.box_width;
    while width <= (target_width - 2 * FRAME_PADDING).max(forest.box_width) {
        let choice = inside(&pack(members, width, ROW_GAP), heading, forest.frames[frame].width);
        if choices.last().is_none_or(|last| choice.cost < last.cost) {
            choices.push(choice);
        }
        width += step;
    }
    Plot { frame: Some(frame), choices }
}

/// The shelves inside a frame, moved in from its edge, each in the middle of it.
fn inside(rows: &[Shelf<'_>], heading: i32, least: i32) -> Choice {
    let width = rows.iter().map(|row| row_width(row, ROW_GAP)).max().unwrap_or(0);
    let width = width.max(least);
    let top = FRAME_PADDING + heading;
    let mut choice =
        Choice { width: width + 2 * FRAME_PADDING, height: top, cost: top, roots: Vec::new() };
    for (place, row) in rows.iter().enumerate() {
        let gap = if place == 0 { 0 } else { SHELF_GAP };
        let mut x = FRAME_PADDING + (width - row_width(row, ROW_GAP)) / 2;
        for (_, form) in row {
            let y = choice.height + gap;
            choice.roots.extend(form.roots.iter().map(|root| Standing {
                x: root.x + x,
                y: root.y + y,
                ..*root
            }));
            x += form.width + ROW_GAP;
        }
        choice.height += gap + row.iter().map(|(_, form)| form.height).max().unwrap_or(0);
        choice.cost += gap + row.iter().map(|(_, form)| form.cost).max().unwrap_or(0);
    }
    choice.height += FRAME_PADDING;
    choice.cost += FRAME_PADDING;
    choice
}

/// Cuts a run of plots into shelves, so that the sum of their costs is least.
fn pack(plots: &[Plot], width: i32, gap: i32) -> Vec<Shelf<'_>> {
    // For every number of plots, the least they cost and the shelf they end in.
    let mut best: Vec<(i32, usize, Shelf<'_>)> = vec![(0, 0, Vec::new())];
    for end in 1..=plots.len() {
        let mut least: Option<(i32, usize, Shelf<'_>)> = None;
        for start in (0..end).rev() {
            let Some((cost, shelf)) = fill(&plots[start..end], width, gap) else {
                break;
            };
            let total = best[start].0 + cost + SHELF_GAP;
            if least.as_ref().is_none_or(|it| total < it.0) {
                least = Some((total, start, shelf));
            }
        }
        best.push(least.expect("a single plot fits every shelf"));
    }
    let mut rows = Vec::new();
    let mut end = plots.len();
    while end > 0 {
        let (_, start, shelf) = std::mem::take(&mut best[end]);
        rows.push(shelf);
        end = start;
    }
    rows.reverse();
    rows
}

/// The cheapest way to put these plots on one shelf; one alone may be wider than the shelf.
fn fill(plots: &[Plot], width: i32, gap: i32) -> Option<(i32, Shelf<'_>)> {
    let mut costs: Vec<i32> =
        plots.iter().flat_map(|plot| plot.choices.iter().map(|choice| choice.cost)).collect();
    costs.sort_unstable();
    costs.dedup();
    let narrowest = |limit: i32| -> Option<Shelf<'_>> {
        plots
            .iter()
            .map(|plot| Some((plot, plot.choices.iter().find(|choice| choice.cost <= limit)?)))
            .collect()
    };
    let fits = |limit: i32| narrowest(limit).is_some_and(|shelf| row_width(&shelf, gap) <= width);
    // The dearer the shelf may be, the narrower it gets: the first limit that fits is the least.
    let first = costs.partition_point(|limit| !fits(*limit));
    if let Some(cost) = costs.get(first) {
        return narrowest(*cost).map(|shelf| (*cost, shelf));
    }
    let [plot] = plots else { return None };
    let choice = plot.choices.first()?;
    Some((choice.cost, vec![(plot, choice)]))
}
