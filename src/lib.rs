//! Mandat reads Markdown documents with YAML front matter and makes two things of them: a portal
//! that people read, and a judgement of whether practice holds to the mandate.
//!
//! The code is a stair of eight floors. Text goes in at the bottom, a portal comes out at the
//! top, and nothing walks down.
//!
//! | floor | question it answers |
//! |---|---|
//! | [`text`] | where does it stand? |
//! | [`source`] | what is written? |
//! | [`model`] | what does it say? |
//! | [`derive`](mod@derive) | what follows from it, on a day? |
//! | [`check`] | does practice hold to it? |
//! | [`render`] | how is it shown? |
//! | [`publish`](mod@publish) | how does it get there? |
//! | [`cli`] | who asks? |
//!
//! The whole program, step by step:
//!
//! 1. [`source::read`] takes the files from the disk, once.
//! 2. [`source::parse`] splits each document and reads its front matter and the outline of its
//!    prose. Whatever does not fit is kept as data, with its place.
//! 3. [`model::build`] says what the documents mean, and looks up what they refer to.
//! 4. [`derive::derive`] says what follows on a day: who sits where, what has met, what was
//!    decided and what became of it. The day is an argument; no clock is read here.
//! 5. [`check::run`] holds practice against the mandates. It alone complains.
//! 6. [`model::edition`] takes away what an audience may not read, before anything is shown.
//! 7. [`render::compose`] makes every page's view, and [`render::paint`] its bytes.
//! 8. [`publish::publish`] writes what has changed, so that a reader sees the old or the new.
//!
//! Only the first and the last touch the disk. Steps 2 to 6 are pure and cannot fail: a broken
//! document becomes a finding and a page that says so, and never stops the portal.

pub mod text;

pub mod source;

pub mod model;

pub mod derive;

pub mod check;

pub mod render;

pub mod publish;

pub mod cli;

mod error;

pub use error::Error;

use chrono::NaiveDate;

/// Everything that is to be known of a portal's source on a day.
pub fn record(tree: &source::Tree, as_of: NaiveDate) -> derive::Record {
    let model = model::build(&source::parse(tree));
    derive::derive(model::known_on(model, as_of), as_of)
}
