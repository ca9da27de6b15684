//! The kinds of diagram, one file each; a page asks for what there is of its subject.

mod kit;
mod organisation;

use super::Portal;
use crate::model::Body;
use serde::Serialize;

/// What a diagram may be of.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// All bodies that are in being.
    Organisation,
    /// A body and its neighbours.
    Body(&'a Body),
}

/// A drawing, with the same content in words.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    title: String,
    svg: String,
    in_words: Vec<Branch>,
}

/// A part of what a figure shows, in words, with what belongs under it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Branch {
    pub(super) title: String,
    pub(super) href: Option<String>,
    pub(super) note: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) under: Vec<Branch>,
}

/// A way to draw a subject.
struct Diagram {
    draw: fn(&Portal<'_>, Subject<'_>, &super::Route) -> Option<Figure>,
}

static ALL: &[Diagram] = &[organisation::DIAGRAM];

/// Every figure that has something to say of the subject, for the page at `on`.
pub(super) fn of(portal: &Portal<'_>, subject: Subject<'_>, on: &super::Route) -> Vec<Figure> {
    ALL.iter().filter_map(|it| (it.draw)(portal, subject, on)).collect()
}

impl Figure {
    /// A figure cannot be made without its content in words.
    fn new(title: String, svg: String, in_words: Vec<Branch>) -> Figure {
        Figure { title, svg, in_words }
    }
}
