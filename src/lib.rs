//! Mandat reads Markdown documents with YAML front matter and makes two things of them: a portal
//! that people read, and a judgement of whether practice holds to the mandate.
#![doc = ""]

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
    derive::derive(model::build(&source::parse(tree)), as_of)
}
