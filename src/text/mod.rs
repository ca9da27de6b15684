//! # Where does it stand?
//!
//! Owns: places in files, the page at the head of a source file, the two languages, the
//! lasting ASCII form of a name, and how names and numbers are found in a text.
//! Never: knows what a mandate is.
//! Start reading at [`Span`].

mod cpr;
mod headnote;
mod language;
mod lexicon;
mod line;
mod nearest;
mod sentence;
mod slug;
mod span;

pub use cpr::{cpr_numbers, without_cpr_numbers};
pub use headnote::{Example, Headnote, Page, Verdict};
pub use language::{Language, Message};
pub use lexicon::Lexicon;
pub use line::line_around;
pub use nearest::nearest;
pub use sentence::{capitalised, first_sentence, sentence, uncapitalised};
pub use slug::slug;
pub use span::{FileId, Span, Spanned};
