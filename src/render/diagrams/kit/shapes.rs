//! # Shapes
//!
//! The shapes each subtree can take, and what each of them costs.
//!
//! A shape that is both wider and dearer than another is dropped, so what a node offers is a short
//! list: the wider, the cheaper. Cost is height plus what a designer would have minded (`styles`).
//!
//! A box that stands in a row may carry a row, or a stack below its middle. A box that hangs in a
//! stack keeps to its rail and only stacks further. So every drawing turns from rows to stacks once on the
//! way down, and boxes of a stack share their left edge.

use super::columns::{Columns, Form};
use super::forest::{Forest, Kin};
use super::plans::{self, Extent, Head, Plan};
use super::styles::Style;

/// How many shapes a node offers, and how many limits are tried to find them.
const MOST_SHAPES: usize = 40;
const MOST_COLUMNS: usize = 4;

/// One child's part in the shape of its parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pick {
    /// Which of the shapes the child offers.
    pub(super) shape: usize,
    /// Which column it stands in; 0 in a row.
    pub(super) seat: usize,
}

/// One shape a subtree can take.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) extent: Extent,
    pub(super) cost: i32,
    pub(super) style: Style,
    /// For each child in line, which of its shapes and in which column.
    pub(super) picks: Vec<Pick>,
}

impl Shape {
    /// Its extent with its cost for a height, so that a plan adds costs up as it does heights.
    fn dear(&self) -> Extent {
        Extent { height: self.cost, ..self.extent }
    }
}

/// What a node offers where it stands in a row, and where it hangs in a stack.
#[derive(Debug, Default)]
pub(super) struct Offers {
    pub(super) standing: Vec<Shape>,
    pub(super) hanging: Vec<Shape>,
}

impl Offers {
    /// The shapes to choose from below a parent of this style.
    pub(super) fn below(&self, style: Style) -> &[Shape] {
        match style {
            Style::Alone | Style::Row => &self.standing,
            Style::Columns(_) | Style::Hanging(_) => &self.hanging,
        }
    }
}

/// What every node offers, from the leaves up.
pub(super) fn offer(forest: &Forest) -> Vec<Offers> {
    let trunk = trunk(forest);
    let mut offers: Vec<Offers> = forest.nodes.iter().map(|_| Offers::default()).collect();
    for node in (0..forest.nodes.len()).rev() {
        let scene = Scene { forest, offers: &offers, node, on_trunk: trunk[node] };
        offers[node] = scene.offers();
    }
    offers
}

/// The children of a node in the places its shape gives them.
pub(super) fn plan(forest: &Forest, offers: &[Offers], node: usize, shape: &Shape) -> (Kin, Plan) {
    let kin = kin_in(forest, node, shape.style);
    let picked = kin.line.iter().zip(&shape.picks);
    let extents: Vec<Extent> =
        picked.map(|(child, pick)| offers[*child].below(shape.style)[pick.shape].extent).collect();
    let plan = plan_of(forest, node, &kin, shape.style, &shape.picks, &extents);
    (kin, plan)
}

/// What stands beside a trunk needs one; where there is none, those boxes come first on the rail.
fn kin_in(forest: &Forest, node: usize, style: Style) -> Kin {
    let Kin { staff, line } = forest.kin(node);
    match style {
        Style::Alone | Style::Row | Style::Columns(_) => Kin { staff, line },
        Style::Hanging(_) => Kin { staff: Vec::new(), line: [staff, line].concat() },
    }
}

fn plan_of(
    forest: &Forest,
    node: usize,
    kin: &Kin,
    style: Style,
    picks: &[Pick],
    children: &[Extent],
) -> Plan {
    let staff: Vec<i32> = kin.staff.iter().map(|child| forest.nodes[*child].height).collect();
    let head = Head { width: forest.box_width, height: forest.nodes[node].height, staff: &staff };
    let seats: Vec<usize> = picks.iter().map(|pick| pick.seat).collect();
    match style {
        Style::Alone => Plan { width: head.width, height: head.height, ..Plan::default() },
        Style::Row => plans::row(head, children),
        Style::Columns(_) => plans::columns(head, children, &seats),
        Style::Hanging(_) => plans::hanging(head, children, &seats),
    }
}

/// The nodes that nobody stands beside, nor beside any above them.
fn trunk(forest: &Forest) -> Vec<bool> {
    let mut trunk = vec![true; forest.nodes.len()];
    for node in 0..forest.nodes.len() {
        let Kin { staff, line } = forest.kin(node);
        let goes_on = trunk[node] && line.len() == 1;
        for child in line.into_iter().chain(staff) {
            trunk[child] = goes_on;
        }
    }
    trunk
}

/// One node, and what its children offer it.
struct Scene<'a> {
    forest: &'a Forest,
    offers: &'a [Offers],
    node: usize,
    on_trunk: bool,
}

impl Scene<'_> {
    fn offers(&self) -> Offers {
        let kin = self.forest.kin(self.node);
        if kin.line.is_empty() {
            let alone = self.shape(Style::Alone, Vec::new());
            return Offers { standing: vec![alone.clone()], hanging: vec![alone] };
        }
        let mut standing = self.rows();
        standing.extend(self.stacks(Style::Columns));
        let hanging = self.stacks(Style::Hanging);
        standing.extend(hanging.iter().filter(|shape| shape.style == Style::Hanging(1)).cloned());
        Offers { standing: prune(standing), hanging: prune(hanging) }
    }

    fn line(&self, style: Style) -> Vec<usize> {
        kin_in(self.forest, self.node, style).line
    }

    /// Rows: for each height the children could share, the narrowest of them that fits.
    fn rows(&self) -> Vec<Shape> {
        let line = self.line(Style::Row);
        let costs = self.costs(&line);
        let mut shapes = Vec::new();
        for allowed in [|_| true, Style::is_row, Style::is_stack] as [fn(Style) -> bool; 3] {
            for limit in &costs {
                let narrowest = |child: &usize| {
                    let choice = &self.offers[*child].standing;
                    let fits = |shape: &Shape| shape.cost <= *limit && allowed(shape.style);
                    choice.iter().position(fits).map(|shape| Pick { shape, seat: 0 })
                };
                let picks: Option<Vec<Pick>> = line.iter().map(narrowest).collect();
                shapes.extend(picks.map(|picks| self.shape(Style::Row, picks)));
            }
        }
        shapes
    }

    /// Stacks of up to four columns, hanging from the corner or below the middle.
    fn stacks(&self, style_of: fn(usize) -> Style) -> Vec<Shape> {
        let line = self.line(style_of(1));
        let forms = |child: &usize| {
            let shapes = self.offers[*child].hanging.iter();
            shapes.map(|it| Form { width: it.extent.width, room: it.dear().room() }).collect()
        };
        let columns = Columns::new(line.iter().map(forms).collect());
        let worth_having =
            |style: &Style| style.least_children().is_some_and(|least| line.len() >= least);
        let styles = (1..=MOST_COLUMNS).map(style_of).filter(worth_having);
        let ways = styles.flat_map(|style| {
            columns.deal(style.columns()).into_iter().map(move |way| (style, way))
        });
        ways.map(|(style, picks)| self.shape(style, picks)).collect()
    }

    /// The different costs the children have, thinned out where there are many.
    fn costs(&self, line: &[usize]) -> Vec<i32> {
        let shapes = line.iter().flat_map(|child| &self.offers[*child].standing);
        let mut costs: Vec<i32> = shapes.map(|shape| shape.cost).collect();
        costs.sort_unstable();
        costs.dedup();
        thin_out(costs)
    }

    fn shape(&self, style: Style, picks: Vec<Pick>) -> Shape {
        let Scene { forest, offers, node, .. } = *self;
        let kin = kin_in(forest, node, style);
        let picked = kin.line.iter().zip(&picks);
        let chosen: Vec<&Shape> =
            picked.map(|(child, pick)| &offers[*child].below(style)[pick.shape]).collect();
        let extents: Vec<Extent> = chosen.iter().map(|shape| shape.extent).collect();
        let plan = plan_of(forest, node, &kin, style, &picks, &extents);
        let family = style != Style::Alone;
        let extent = Extent { width: plan.width, height: plan.height, anchor: plan.anchor, family };
        let dear: Vec<Extent> = chosen.iter().map(|shape| shape.dear()).collect();
        let cost = plan_of(forest, node, &kin, style, &picks, &dear).height;
        let below: Vec<Style> = chosen.iter().map(|shape| shape.style).collect();
        let alone = self.on_trunk || !forest.kin(node).staff.is_empty();
        Shape { extent, cost: cost + style.dislike(&below, alone), style, picks }
    }
}

/// The shapes that no other beats in both width and cost, from narrow to wide.
fn prune(mut shapes: Vec<Shape>) -> Vec<Shape> {
    shapes.sort_by_key(|shape| (shape.extent.width, shape.cost));
    let mut best: Vec<Shape> = Vec::new();
    for shape in shapes {
        if best.last().is_none_or(|last| shape.cost < last.cost) {
            best.push(shape);
        }
    }
    thin_out(best)
}

/// As many as are tried, evenly spread, with the first and the last among them.
pub(super) fn thin_out<T>(things: Vec<T>) -> Vec<T> {
    let many = things.len();
    if many <= MOST_SHAPES {
        return things;
    }
    let kept: Vec<usize> =
        (0..MOST_SHAPES).map(|step| step * (many - 1) / (MOST_SHAPES - 1)).collect();
    let numbered = things.into_iter().enumerate();
    numbered
        .filter(|(place, _)| kept.binary_search(place).is_ok())
        .map(|(_, thing)| thing)
        .collect()
}
