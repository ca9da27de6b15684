//! One test binary: what holds of the whole of Mandat.

mod cli;
mod editions;
mod facts;
mod publish;
mod rules;
mod same_bytes;
mod seeds;
mod showcase;
mod tidy;
mod wreck;
