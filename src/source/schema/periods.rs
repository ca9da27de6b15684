//! Election periods and other named periods: `periods.yaml`.

use super::record::{Text, record};

record! {
    /// The periods.
    PeriodsFront or periods {
        /// One for each.
        periods: Vec<PeriodFront>,
    }
}

record! {
    /// A named span of days.
    PeriodFront {
        /// Its id.
        id: Option<Text>,
        /// Its name.
        name: Option<Text>,
        /// What kind it is: `valgperiode`.
        kind: Option<Text>,
        /// The first day.
        from: Option<Text>,
        /// The last day.
        until: Option<Text>,
    }
}
