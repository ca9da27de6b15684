//! Rows of the ledger in the words of the portal: what is asked, what happened, how it stands.

use super::prose::plain;
use super::view::{Link, Tag};
use super::{Portal, Route};
use crate::check::{Evidence, Outcome, Proof, Row};
use crate::model::{Body, Mandate, Strength};
use crate::text::{capitalised, sentence};
use serde::Serialize;

/// A row of the ledger.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RowView {
    /// The matter: `Møder`.
    pub(super) matter: String,
    /// What is asked, in words.
    pub(super) asked: String,
    /// The clause that asks, leading to it.
    pub(super) clause: Option<Link>,
    /// The clause's own words, or the beginning of them.
    pub(super) words: Option<String>,
    /// Whose reading it is, where it goes beyond the wording.
    pub(super) reading: Option<String>,
    /// That it is a house rule, or how firmly it is asked.
    pub(super) force: Option<Tag>,
    /// What happened.
    pub(super) happened: String,
    /// What shows it.
    pub(super) evidence: Vec<EvidenceView>,
    /// How it stands.
    pub(super) verdict: Tag,
    /// Why it is excused.
    pub(super) waived: Option<String>,
    /// The rule that speaks of it, where it is not held.
    pub(super) rule: Option<Link>,
}

/// What shows that something was done, or was not.
#[derive(Clone, Debug, Serialize)]
pub(super) struct EvidenceView {
    /// What happened, leading to where it can be read.
    pub(super) link: Link,
    /// `ok`, `warn`, `bad` or `mute`, and the shape that goes with it.
    kind: &'static str,
    icon: &'static str,
    /// How it stands, for those who do not see the shape.
    pub(super) standing: Option<String>,
}

/// Another part of the ledger: another year, another selection.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tab {
    pub(super) title: String,
    pub(super) href: String,
    /// Whether it is the one at hand.
    pub(super) here: bool,
    /// How many bodies it has, where that is shown.
    pub(super) count: Option<usize>,
}

impl Tab {
    pub(super) fn of_year(year: i32, route: &Route, here: bool) -> Tab {
        Tab { title: year.to_string(), href: route.as_str().to_owned(), here, count: None }
    }
}

/// How much of a clause stands in a row; its page has it whole.
const WORDS: usize = 320;

impl Portal<'_> {
    /// A row of the ledger.
    pub(super) fn ledger_row(&self, row: &Row) -> Option<RowView> {
        let body = self.record.model.bodies.get(&row.body)?;
        let mandate = self.mandate_of(row, body);
        Some(RowView {
            matter: self.words().say(&format!("ledger-matter-{}", row.asked.requirement().word())),
            asked: capitalised(&self.asked(&row.asked)),
            clause: row.clause.as_ref().map(|it| self.clause(body, mandate, it)),
            words: self.clause_words(row, body).map(|it| shortened(&it)),
            reading: self.reader(row),
            force: self.force(row),
            happened: sentence(row.happened.in_language(self.language())),
            evidence: row.evidence.iter().map(|it| self.evidence(row, it)).collect(),
            verdict: self.outcome(row.outcome()),
            waived: row.waived.as_ref().map(|it| sentence(it.note().in_language(self.language()))),
            rule: self.rule_of(row),
        })
    }

    fn rule_of(&self, row: &Row) -> Option<Link> {
        let speaks = !matches!(row.outcome(), Outcome::Held | Outcome::Open);
        let title = || row.rule.headnote().page(self.language()).title.clone();
        speaks.then(|| Link::to(title(), &Route::rule(&row.rule.name())))
    }

    /// How many rows stand how, the best first: `8 krav: 6 holdt, 1 åbent og 1 ikke holdt.`
    pub(super) fn ledger_summary<'r>(&self, rows: impl IntoIterator<Item = &'r Row>) -> String {
        let outcomes: Vec<Outcome> = rows.into_iter().map(Row::outcome).collect();
        if outcomes.is_empty() {
            return self.words().say("ledger-nothing-asked");
        }
        let parts: Vec<String> = (Outcome::ALL.into_iter())
            .map(|outcome| (outcome, outcomes.iter().filter(|it| **it == outcome).count()))
            .filter(|(_, number)| *number > 0)
            .map(|(outcome, number)| {
                self.words().count(&format!("ledger-count-{}", outcome.word()), number)
            })
            .collect();
        let all = self.words().count("ledger-count", outcomes.len());
        format!("{all}: {}.", self.language().list(&parts))
    }

    /// An outcome by word and shape.
    pub(super) fn outcome(&self, outcome: Outcome) -> Tag {
        let (kind, icon) = shape(outcome);
        self.tag(kind, icon, &format!("ledger-{}", outcome.word()))
    }

    fn tag(&self, kind: &'static str, icon: &'static str, word: &str) -> Tag {
        Tag { kind, icon, text: self.words().say(word) }
    }

    fn force(&self, row: &Row) -> Option<Tag> {
        match row.strength {
            Strength::Must if row.of_house => Some(self.tag("line", "building", "ledger-house")),
            Strength::Must => None,
            Strength::Normally | Strength::Example => {
                Some(self.tag("line", "ring", "mandate-normally"))
            }
        }
    }

    /// `Fællessekretariatets læsning: én fra hver kommune`.
    pub(super) fn reader(&self, row: &Row) -> Option<String> {
        let reading = row.reading.as_ref()?;
        let says = reading.says.as_ref().map_or("", |it| it.value.as_str());
        let by = reading.by.as_ref().map(|it| self.actor_link(&it.value).title);
        Some(match by {
            Some(by) => self.words().with("ledger-reading-by", &[("by", &by), ("says", says)]),
            None => self.words().with("ledger-reading", &[("says", says)]),
        })
    }

    fn evidence(&self, row: &Row, evidence: &Evidence) -> EvidenceView {
        let outcome = evidence.verdict.map(Outcome::from);
        let (kind, icon) = outcome.map_or(("mute", "minus"), shape);
        EvidenceView {
            link: Link {
                title: capitalised(evidence.what.in_language(self.language())),
                href: evidence.proof.as_ref().map(|it| self.proof(row, it)),
            },
            kind,
            icon,
            standing: outcome.map(|it| self.outcome(it).text),
        }
    }

    /// The address of what shows it.
    pub(super) fn proof(&self, row: &Row, proof: &Proof) -> String {
        match proof {
            Proof::Meeting(id) => Route::meeting(id).as_str().to_owned(),
            Proof::Item(id) => Route::meeting(&id.meeting).at(&id.item),
            Proof::Members => Route::body(&row.body).at("medlemmer"),
            Proof::Chair => Route::body(&row.body).at("formandskab"),
            Proof::Mandate => Route::mandate(&row.body, None).as_str().to_owned(),
        }
    }

    /// The version of the mandate in which a row's rule stands.
    fn mandate_of<'b>(&self, row: &Row, body: &'b Body) -> &'b Mandate {
        body.versions().find(|it| it.span.file == row.span.file).unwrap_or(&body.mandate)
    }

    /// The words of the clause that asks, without marks.
    pub(super) fn clause_words(&self, row: &Row, body: &Body) -> Option<String> {
        let mandate = self.mandate_of(row, body);
        let clause = mandate.prose.outline.clause(row.clause.as_ref()?)?;
        let words = plain(self.tree.slice(clause.span));
        Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

fn shape(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Held => ("ok", "check"),
        Outcome::Open => ("info", "clock"),
        Outcome::Unusual => ("line", "ring"),
        Outcome::Waived => ("mute", "pause"),
        Outcome::AtRisk => ("warn", "alert"),
        Outcome::Undecidable => ("line", "hint"),
        Outcome::Broken => ("bad", "x"),
    }
}

fn shortened(words: &str) -> String {
    if words.chars().count() <= WORDS {
        return words.to_owned();
    }
    let start: String = words.chars().take(WORDS).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |it| it.0);
    format!("{} …", whole.trim_end_matches([',', '.', ';']))
}
