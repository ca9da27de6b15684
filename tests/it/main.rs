//! One test binary: what holds of the whole of Mandat.

mod rules;
