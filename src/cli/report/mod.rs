//! The forms in which findings leave the program, one file each.

mod human;

pub(super) use human::{human, summary};
