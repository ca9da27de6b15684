//! One test binary: what holds of the whole of Mandat.
#![expect(clippy::disallowed_methods, reason = "tests read and write in folders of their own")]

mod cases;
mod cli;
mod editions;
mod facts;
mod ledger;
mod publish;
mod rules;
mod same_bytes;
mod seeds;
mod showcase;
mod tidy;
mod words;
mod wreck;
