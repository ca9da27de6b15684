//! # Kit
//!
//! What diagrams are made of: measured words, boxes in their places, and the SVG they become.
//!
//! **Owns** the widths of texts, the layout of trees, and the bytes of a drawing.
//! **Never** knows what a box stands for: here are nodes, boxes and lines, and nothing of governance.
//! **Start reading at** `chart`, which uses all the rest: `metrics` breaks the words, `layout` finds the
//! places, and `svg` writes the `drawing`.

mod advances;
mod chart;
mod columns;
mod drawing;
mod forest;
mod layout;
mod metrics;
mod placing;
mod plans;
mod shapes;
mod shelves;
mod styles;
mod svg;
mod words;

pub(crate) use chart::{Chart, Node, Sheet, Stroke};
pub(crate) use forest::{FrameId, NodeId};
pub(crate) use svg::write;
