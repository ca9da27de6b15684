//! How practice stands to what is asked, and what that comes to.

/// How practice stands to what is asked, the best first: of several, the worst is that of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It is held.
    Held,
    /// It is too early to say.
    Open(Forecast),
    /// It cannot be decided, since something is missing that would show it.
    Undecidable,
    /// It is broken.
    Broken,
}

/// What is to be expected of what is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Forecast {
    /// It will be held, as planned.
    Good,
    /// It will not be held, as planned.
    Poor,
}

/// What a row comes to, with what excuses it: the best first, and of several the worst is what they
/// come to together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is held.
    Held,
    /// It is too early to say, and as planned it will be held.
    Open,
    /// It departs from what is said to be usual, which is no breach.
    Unusual,
    /// It is broken or will be, and the mandate excuses it for a time.
    Waived,
    /// It is too early to say, and as planned it will not be held.
    AtRisk,
    /// It cannot be decided.
    Undecidable,
    /// It is broken.
    Broken,
}

impl Verdict {
    /// The word by which the files of the ledger know it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Held => "held",
            Verdict::Open(Forecast::Good) => "open",
            Verdict::Open(Forecast::Poor) => "at-risk",
            Verdict::Undecidable => "undecidable",
            Verdict::Broken => "broken",
        }
    }
}

impl Outcome {
    /// Every outcome, the best first.
    pub const ALL: [Outcome; 7] = [
        Outcome::Held,
        Outcome::Open,
        Outcome::Unusual,
        Outcome::Waived,
        Outcome::AtRisk,
        Outcome::Undecidable,
        Outcome::Broken,
    ];

    /// The word by which the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Held => "held",
            Outcome::Open => "open",
            Outcome::Unusual => "unusual",
            Outcome::Waived => "waived",
            Outcome::AtRisk => "at-risk",
            Outcome::Undecidable => "undecidable",
            Outcome::Broken => "broken",
        }
    }
}

impl From<Verdict> for Outcome {
    fn from(verdict: Verdict) -> Outcome {
        match verdict {
            Verdict::Held => Outcome::Held,
            Verdict::Open(Forecast::Good) => Outcome::Open,
            Verdict::Open(Forecast::Poor) => Outcome::AtRisk,
            Verdict::Undecidable => Outcome::Undecidable,
            Verdict::Broken => Outcome::Broken,
        }
    }
}
