//! A free page: `pages/ID.md`.

use super::record::{Text, record};

record! {
    /// What is stated of a page.
    PageFront {
        /// Its title.
        title: Option<Text>,
        /// Its place among the pages, lowest first.
        order: Option<Text>,
        /// What it is about, in a sentence.
        description: Option<Text>,
    }
}
