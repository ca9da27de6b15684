//! # Where does it stand?
//!
//! Owns: places in files, the page at the head of a source file, the two languages, and the
//! lasting ASCII form of a name.
//! Never: knows what a mandate is.
//! Start reading at [`Span`].

mod headnote;
mod language;
mod nearest;
mod sentence;
mod slug;
mod span;

pub use headnote::{Example, Headnote, Page, Verdict};
pub use language::{Language, Message};
pub use nearest::nearest;
pub use sentence::{capitalised, first_sentence, sentence};
pub use slug::slug;
pub use span::{FileId, Span, Spanned};
