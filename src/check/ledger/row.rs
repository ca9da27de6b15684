//! A row of the ledger: what is asked, by which clause, what happened, and how that stands.

use super::year::Year;
use crate::check::waivers::{Waived, waiver_of};
use crate::check::{ALL, Rule};
use crate::derive::Sendable;
use crate::model::{
    self, BodyId, Cadence, Count, Deadline, DecisionId, Duration, Interpretation, MeetingId,
    MinutesApproval, Month, PartyId, Quorum, Rotation, Strength,
};
use crate::text::{Language, Message, Span, Spanned};

/// One thing that a mandate asks of its body in a year, and what was done.
#[derive(Clone, Debug)]
pub struct Row {
    /// The body.
    pub body: BodyId,
    /// The calendar year.
    pub year: i32,
    /// The part that it is about, as a waiver would name it: a seat's id, a duty's id.
    pub about: Option<String>,
    /// What is asked.
    pub asked: Asked,
    /// The printed label of the clause, where one is stated.
    pub clause: Option<String>,
    /// Whose reading of the clause it is, where it goes beyond the wording.
    pub reading: Option<Interpretation>,
    /// How firmly it is asked.
    pub strength: Strength,
    /// Whether it is a house rule, since the mandate is silent.
    pub of_house: bool,
    /// Where it is stated.
    pub span: Span,
    /// What happened, in a sentence.
    pub happened: Message,
    /// What shows it, the earliest first.
    pub evidence: Vec<Evidence>,
    /// How practice stands to what is asked.
    pub verdict: Verdict,
    /// The waiver that excuses it, where the mandate has one.
    pub waived: Option<Waived>,
    /// The rule that speaks of a breach.
    pub rule: &'static Rule,
}

/// What is asked, as typed as it was stated; the portal has the words for it.
#[derive(Clone, Debug)]
pub enum Asked {
    /// To meet so often.
    Meetings(Cadence, Vec<Spanned<Month>>),
    /// To send something in time.
    Sending(Sendable, Deadline),
    /// To fill a seat with so many, or one or one for each where nothing is stated.
    Seat(String, Option<Count>),
    /// To be so many in all.
    Total(Count),
    /// To be equally many from these parties.
    Parity(Vec<PartyId>),
    /// To be more than half in these seats.
    Majority(Vec<String>),
    /// To let the chair of a side turn.
    Turns(Option<PartyId>, Box<Rotation>),
    /// To let the leading go from meeting to meeting, as written.
    Leading(String),
    /// To meet before each meeting of another body, by so long.
    Before(BodyId, Option<Duration>),
    /// To have a chair.
    Chair,
    /// To be so many before deciding.
    Quorum(Quorum),
    /// To approve the minutes in this way.
    Approval(MinutesApproval),
    /// To do something, so often.
    Duty(String, Option<String>),
}

/// The matters that are held against practice, in the order of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// That the seats are filled.
    Seats,
    /// That somebody is in the chair, and that it turns.
    Chair,
    /// How often the body meets.
    Meetings,
    /// When members are called for, and called.
    Calls,
    /// When the agenda is out.
    Agenda,
    /// Whether the body could decide.
    Quorum,
    /// When the minutes are out, and that they are approved.
    Minutes,
    /// What the body must do again and again.
    Duties,
}

/// What shows that something was done, or was not.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What happened.
    pub what: Message,
    /// Where it can be read.
    pub proof: Option<Proof>,
    /// How it stands to what is asked.
    pub verdict: Verdict,
}

/// Where evidence can be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// In the document of a meeting.
    Meeting(MeetingId),
    /// Under an item of a meeting.
    Item(DecisionId),
    /// Among the members of the body.
    Members,
    /// Among the turns in its chair.
    Chair,
}

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

impl Asked {
    /// The matter.
    pub fn requirement(&self) -> Requirement {
        match self {
            Asked::Seat(..) | Asked::Total(_) | Asked::Parity(_) | Asked::Majority(_) => {
                Requirement::Seats
            }
            Asked::Turns(..) | Asked::Leading(_) | Asked::Chair => Requirement::Chair,
            Asked::Quorum(_) => Requirement::Quorum,
            Asked::Approval(_) => Requirement::Minutes,
            Asked::Duty(..) => Requirement::Duties,
            Asked::Meetings(..) | Asked::Before(..) => Requirement::Meetings,
            Asked::Sending(what, _) => match what {
                Sendable::CallForItems | Sendable::ItemsFromMembers | Sendable::Call => {
                    Requirement::Calls
                }
                Sendable::Agenda => Requirement::Agenda,
                Sendable::Apologies => Requirement::Calls,
                Sendable::Minutes | Sendable::Comments => Requirement::Minutes,
            },
        }
    }
}

impl Requirement {
    /// Every matter, in the order of the ledger.
    pub const ALL: [Requirement; 8] = [
        Requirement::Seats,
        Requirement::Chair,
        Requirement::Meetings,
        Requirement::Calls,
        Requirement::Agenda,
        Requirement::Quorum,
        Requirement::Minutes,
        Requirement::Duties,
    ];

    /// The word by which the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            Requirement::Seats => "seats",
            Requirement::Chair => "chair",
            Requirement::Quorum => "quorum",
            Requirement::Duties => "duties",
            Requirement::Meetings => "meetings",
            Requirement::Calls => "calls",
            Requirement::Agenda => "agenda",
            Requirement::Minutes => "minutes",
        }
    }
}

impl Verdict {
    /// Every verdict, the best first.
    pub const ALL: [Verdict; 5] = [
        Verdict::Held,
        Verdict::Open(Forecast::Good),
        Verdict::Open(Forecast::Poor),
        Verdict::Undecidable,
        Verdict::Broken,
    ];

    /// The word by which the portal's words and the files of the ledger know it.
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

impl Row {
    /// Whether practice departs, or will depart, from what is asked, and nothing excuses it.
    pub fn departs(&self) -> bool {
        let departs = matches!(self.verdict, Verdict::Broken | Verdict::Open(Forecast::Poor));
        departs && self.waived.is_none() && self.strength == Strength::Must
    }

    /// Whether something in it cannot be decided, whatever the rest comes to.
    pub fn leaves_open(&self) -> bool {
        let undecidable = |it: Verdict| it == Verdict::Undecidable;
        undecidable(self.verdict) || self.evidence.iter().any(|it| undecidable(it.verdict))
    }

    /// A row that the rule of this name speaks of; how it stands follows from the evidence.
    pub(super) fn new(year: &Year<'_>, rule: &str, asked: Asked, span: Span) -> Row {
        let rule = ALL.iter().find(|it| it.is_called(rule));
        Row {
            body: year.body.id.clone(),
            year: year.number,
            about: None,
            asked,
            clause: None,
            reading: None,
            strength: Strength::Must,
            of_house: false,
            span,
            happened: Message::each(|_| String::new()),
            evidence: Vec::new(),
            verdict: Verdict::Held,
            waived: None,
            rule: rule.expect("a row names a rule of the registry"),
        }
    }

    /// The rule of the mandate, or of the house, that asks.
    pub(super) fn under(self, rule: &model::Rule, of_house: bool) -> Row {
        Row {
            clause: rule.clause.as_ref().map(|it| it.value.clone()),
            reading: rule.interpretation.clone(),
            strength: rule.strength.as_ref().map_or(Strength::Must, |it| it.value),
            of_house,
            ..self
        }
    }

    /// The part that it is about.
    pub(super) fn about(self, part: impl Into<String>) -> Row {
        Row { about: Some(part.into()), ..self }
    }

    /// What shows it. The verdict is that of the worst.
    pub(super) fn shown_by(self, evidence: Vec<Evidence>) -> Row {
        let worst = evidence.iter().map(|it| it.verdict).max();
        Row { verdict: worst.unwrap_or(Verdict::Held), evidence, ..self }
    }

    /// How it stands, where the evidence alone does not say it.
    pub(super) fn stands(self, verdict: Verdict) -> Row {
        Row { verdict, ..self }
    }

    /// What happened, in a sentence; with that the row is whole.
    pub(super) fn in_words(self, year: &Year<'_>, say: impl Fn(Language) -> String) -> Row {
        let about: Vec<String> = self.about.iter().cloned().collect();
        let waived = waiver_of(year.record, self.rule, Some(&self.body), &about);
        Row { happened: Message::each(say), waived, ..self }
    }
}

impl Evidence {
    pub(super) fn new(
        verdict: Verdict,
        proof: Option<Proof>,
        say: impl Fn(Language) -> String,
    ) -> Evidence {
        Evidence { what: Message::each(say), proof, verdict }
    }
}
