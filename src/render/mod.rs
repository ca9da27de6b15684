//! # How is it shown?
//!
//! Owns: outputs, routes, views, diagrams, theme.
//! Never: touches the disk; decides what is right or wrong.
//! Start reading at [`compose`]; then at any file in `pages/`.

mod address;
mod alphabet;
mod asked;
mod briefed;
mod diagrams;
mod feeds;
mod finding;
mod frame;
mod glossary;
mod ledger;
mod naming;
mod output;
mod pages;
mod paging;
mod parties;
mod plain_words;
mod portal;
mod powers;
mod prose;
mod quantities;
mod reading;
mod route;
mod rows;
mod seating;
mod theme;
mod undone;
mod view;
mod words;

pub use diagrams::{Figure, Subject};
pub use output::{Artifact, Body, Output, compose, paint};
pub use portal::Portal;
pub use route::Route;
pub use theme::Theme;
pub use words::Words;
