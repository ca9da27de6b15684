//! # What is written?
//!
//! Owns: reading, splitting, front matter, the outline of prose.
//! Never: resolves a reference; judges; lets a value leave without its place.
//! Start reading at [`parse`].

mod anchors;
mod clauses;
mod closing;
mod contact;
mod disk;
mod document;
mod fault;
mod front;
mod kind;
mod label;
mod mark;
mod notice;
mod placeholder;
mod prose;
mod quotes;
mod redacted;
mod relinked;
pub(crate) mod schema;
mod stored;
mod tree;

pub(crate) use disk::bytes;
pub use disk::{read, read_bytes};
pub use document::{Corpus, Document, parse};
pub use fault::{Encoding, Fault, Flaw, Shape, Unread, Unreadable};
pub use kind::Kind;
pub use mark::Mark;
pub use notice::{Notice, Seen};
pub(crate) use prose::options;
pub use prose::{Clause, Heading, Link, Outline};
pub(crate) use relinked::relinked;
pub use schema::KeyHome;
pub(crate) use schema::home_of;
pub use stored::{Content, Stored};
pub use tree::{Attachment, Place, SourceFile, Tree};
