//! # How is it shown?
//!
//! Owns: outputs, routes, views, diagrams, theme.
//! Never: touches the disk; decides what is right or wrong.
//! Start reading at [`compose`]; then at any file in `pages/`.

mod address;
mod alphabet;
mod asked;
mod briefed;
mod commitments;
mod diagrams;
mod feeds;
mod finding;
mod frame;
mod glossary;
mod ledger;
mod linked;
mod moments;
mod naming;
mod news;
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
mod removed;
mod route;
mod rows;
mod seating;
mod standing;
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
