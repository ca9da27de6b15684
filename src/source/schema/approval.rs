//! How a mandate is approved and reviewed, and what is excused for a time.

use super::record::{Text, record};
use super::written::{Actor, Date, Decision, Duration, Rule};

record! {
    /// When the mandate is reviewed.
    #[da = "Hvornår kommissoriet tages op igen."]
    ReviewFront or every {
        /// How often.
        #[da = "Hvor ofte."]
        every: Option<Duration>,
        /// When next.
        #[da = "Hvornår næste gang."]
        next: Option<Date>,
        /// By whom.
        #[da = "Af hvem."]
        by: Option<Actor>,
        /// The clause that says so, as printed: `9`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `9`."]
        clause: Option<Text>,
    }
}

record! {
    /// An approval of the mandate.
    #[da = "En godkendelse af kommissoriet."]
    ApprovalFront or by {
        /// By whom.
        #[da = "Af hvem."]
        by: Option<Actor>,
        /// When.
        #[da = "Hvornår."]
        on: Option<Date>,
        /// The decision that approved it.
        #[da = "Den beslutning, der godkendte det."]
        decision: Option<Decision>,
    }
}

record! {
    /// A rule that is excused for a time.
    #[da = "En regel, der må fraviges for en tid."]
    WaiverFront {
        /// The rule.
        #[da = "Reglen."]
        #[required]
        rule: Option<Rule>,
        /// Why.
        #[da = "Hvorfor."]
        #[required]
        reason: Option<Text>,
        /// The decision that excused it.
        #[da = "Den beslutning, der tillod fravigelsen."]
        decision: Option<Decision>,
        /// The last day it is excused.
        #[da = "Fravigelsens sidste dag."]
        until: Option<Date>,
        /// The seat or other part it concerns, where it does not concern all.
        #[da = "Den plads eller anden del, den angår, hvor den ikke angår alt."]
        of: Option<Text>,
    }
}
