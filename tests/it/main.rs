//! One test binary: what holds of the whole of Mandat.
#![expect(clippy::disallowed_methods, reason = "tests read and write in folders of their own")]

mod brief;
mod cases;
mod cli;
mod commitments;
mod data;
mod days;
mod editions;
mod facts;
mod figures;
mod formats;
mod hostile;
mod ledger;
mod meetings;
mod minutes;
mod news;
mod privacy;
mod publish;
mod quorum;
mod register;
mod rules;
mod same_bytes;
mod seats;
mod secretariat;
mod seeds;
mod showcase;
mod sorts;
mod tidy;
mod unnamed;
mod words;
mod wreck;
