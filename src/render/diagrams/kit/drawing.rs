//! # Drawing
//!
//! A picture as a list of shapes, before anyone has said how it is written.
//!
//! Coordinates are whole pixels from the upper left corner. Shapes have classes, never colours: the
//! theme decides what a class looks like, in light, in dark, in print and in forced colours.

use super::layout::Rect;

/// A picture with a name and a description for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawing {
    /// The class of the whole, which the theme's rules start from.
    pub class: &'static str,
    /// What it is called.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub description: String,
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
    /// From back to front; boxes in reading order.
    pub shapes: Vec<Shape>,
}

/// One thing to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A border around boxes that belong together.
    Frame(Frame),
    /// A line between boxes.
    Edge(Edge),
    /// A box with text, perhaps a link.
    Box(Box),
}

/// A border around boxes that belong together, and its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Where the border runs.
    pub rect: Rect,
    /// The heading.
    pub heading: Text,
}

/// A line with corners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edge {
    /// Its classes.
    pub class: &'static str,
    /// Its ends and corners.
    pub points: Vec<(i32, i32)>,
}

/// A box with text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Box {
    /// Where it stands.
    pub rect: Rect,
    /// Its classes.
    pub classes: Vec<String>,
    /// Where it leads. The box of the page one is on leads nowhere.
    pub href: Option<String>,
    /// Whether it stands for the page it is shown on.
    pub current: bool,
    /// What is written in it, from top to bottom.
    pub texts: Vec<Text>,
    /// A word that stands out.
    pub badge: Option<Badge>,
}

/// One or more lines of text, one below the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// The class of its size; none for the main text.
    pub class: Option<&'static str>,
    /// Left end of the base lines.
    pub x: i32,
    /// First base line.
    pub y: i32,
    /// From one base line to the next.
    pub leading: i32,
    /// Broken as `metrics::wrap` breaks.
    pub lines: Vec<String>,
}

/// A word on a tinted ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Badge {
    /// The ground.
    pub rect: Rect,
    /// The word.
    pub text: String,
}
