//! # Periods
//!
//! Election periods and other spans of days with a name, so that a term of office can follow
//! them: `term: {follows: valgperiode}`.
//!
//! They lie in `periods.yaml`.
//!
//! # Perioder
//!
//! Valgperioder og andre navngivne tidsrum, så en funktionsperiode kan følge dem:
//! `term: {follows: valgperiode}`.
//!
//! De ligger i `periods.yaml`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- periods.yaml --
//! periods:
//!   - id: valgperiode-2026
//!     name: Valgperioden 2026–2029
//!     kind: valgperiode
//!     from: 2026-01-01
//!     until: 2029-12-31
//! ```

use super::record::{Text, record};
use super::written::Date;

record! {
    /// The periods.
    #[da = "Perioderne."]
    PeriodsFront or periods {
        /// One for each.
        #[da = "En for hver."]
        periods: Vec<PeriodFront>,
    }
}

record! {
    /// A named span of days.
    #[da = "Et navngivet tidsrum."]
    PeriodFront {
        /// Its id.
        #[da = "Dens id."]
        #[required or name]
        id: Option<Text>,
        /// Its name.
        #[da = "Dens navn."]
        name: Option<Text>,
        /// What kind it is, as a term follows it: `valgperiode`.
        #[da = "Hvad det er for en, sådan som en funktionsperiode følger den: `valgperiode`."]
        kind: Option<Text>,
        /// The first day.
        #[da = "Den første dag."]
        from: Option<Date>,
        /// The last day.
        #[da = "Den sidste dag."]
        until: Option<Date>,
    }
}
