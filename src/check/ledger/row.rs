//! A row of the ledger: what is asked, by which clause, what happened, and how that stands.

use super::year::Year;
use super::{Asked, Forecast, Outcome, Verdict};
use crate::check::Rule;
use crate::check::waivers::{Waived, waiver_of};
use crate::model::{self, BodyId, DecisionId, Interpretation, MeetingId, Strength};
use crate::text::{Language, Message, Span};

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

/// What shows that something was done, or was not.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What happened.
    pub what: Message,
    /// Where it can be read.
    pub proof: Option<Proof>,
    /// How it stands to what is asked; nothing where it neither holds nor breaks it.
    pub verdict: Option<Verdict>,
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
    /// In the mandate's own page.
    Mandate,
}

impl Row {
    /// What it comes to, with what excuses it.
    pub fn outcome(&self) -> Outcome {
        let departs = matches!(self.verdict, Verdict::Broken | Verdict::Open(Forecast::Poor));
        match departs {
            true if self.waived.is_some() => Outcome::Waived,
            true if self.strength != Strength::Must => Outcome::Unusual,
            true | false => self.verdict.into(),
        }
    }

    /// Whether practice departs, or will depart, from what is asked, and nothing excuses it.
    pub fn departs(&self) -> bool {
        matches!(self.outcome(), Outcome::Broken | Outcome::AtRisk)
    }

    /// Whether something in it cannot be decided, whatever the rest comes to.
    pub fn leaves_open(&self) -> bool {
        let undecidable = |it: Verdict| it == Verdict::Undecidable;
        undecidable(self.verdict)
            || self.evidence.iter().filter_map(|it| it.verdict).any(undecidable)
    }

    /// A row that a rule speaks of; how it stands follows from the evidence.
    pub(super) fn new(year: &Year<'_>, rule: &'static Rule, asked: Asked, span: Span) -> Row {
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
            rule,
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
        let worst = evidence.iter().filter_map(|it| it.verdict).max();
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
        Evidence { what: Message::each(say), proof, verdict: Some(verdict) }
    }

    /// What is good to know, and neither holds nor breaks what is asked.
    pub(super) fn aside(proof: Option<Proof>, say: impl Fn(Language) -> String) -> Evidence {
        Evidence { what: Message::each(say), proof, verdict: None }
    }
}
