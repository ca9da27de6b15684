//! What a mandate excuses for a time: the waiver that covers a finding.

use super::Rule;
use crate::derive::Record;
use crate::model::{BodyId, DecisionId, Waiver};
use crate::text::Language::{Danish, English};
use crate::text::{Message, Span, slug};
use chrono::NaiveDate;

/// A finding's waiver, as the mandate states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The decision that excused it.
    pub decision: Option<DecisionId>,
    /// The last day it is excused.
    pub until: Option<NaiveDate>,
    /// Where the waiver stands.
    pub span: Span,
}

/// The waiver that excuses a finding of a rule in a body on the day of the record.
pub(super) fn waiver_of(
    record: &Record,
    rule: &Rule,
    body: Option<&BodyId>,
    about: &[String],
) -> Option<Waived> {
    let mandate = record.model.bodies.get(body?)?.mandate_on(record.as_of);
    let is_part = |it: &Waiver| {
        it.of.as_ref().is_none_or(|of| about.iter().any(|part| is_called(part, &of.value)))
    };
    let covers = |it: &&Waiver| rule.is_meant_by(it) && !it.is_over(record.as_of) && is_part(it);
    let found = mandate.waivers.iter().find(covers)?;
    Some(Waived {
        reason: found.reason.as_ref().map(|it| it.value.clone()),
        decision: found.decision.as_ref().map(|it| it.value.clone()),
        until: found.last_day(),
        span: found.rule.span,
    })
}

/// Whether words mean this part: `Formand` is the seat `formand`.
fn is_called(part: &str, words: &str) -> bool {
    part == words || slug(part) == slug(words)
}

impl Rule {
    /// Whether a waiver is of this rule, by name or code, in capitals or not.
    pub(super) fn is_meant_by(&self, waiver: &Waiver) -> bool {
        let named = waiver.rule.value.trim();
        self.is_called(named) || named.eq_ignore_ascii_case(self.code)
    }
}

impl Waived {
    /// What the waiver says, for whoever reads the finding.
    pub fn note(&self) -> Message {
        Message::each(|language| {
            let until = self.until.map(|it| language.date(it));
            let excused = match (language, until) {
                (Danish, Some(until)) => format!("fraveget i kommissoriet til og med den {until}"),
                (Danish, None) => "fraveget i kommissoriet uden slutdato".to_owned(),
                (English, Some(until)) => format!("waived by the mandate until {until}"),
                (English, None) => "waived by the mandate without an end".to_owned(),
            };
            match &self.reason {
                Some(reason) => format!("{excused}: {reason}"),
                None => excused,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Diagnostic, Level, Policy, run};
    use crate::source::Tree;
    use crate::text::Language;

    /// The two late agendas of a body whose mandate has these waivers.
    fn late(waivers: &str, day: &str) -> Vec<Diagnostic> {
        let text = format!(
            "\
-- bodies/raad/mandate.md --
---
name: Rådet
meetings: {{agenda: 10 days before}}
waivers: [{waivers}]
---
-- bodies/raad/meetings/2026-02-03.md --
---
sent: {{agenda: 2026-02-01}}
---
## Nyt system {{#system}}

> [!BESLUTNING]
> Fristen fraviges.
-- bodies/raad/meetings/2026-03-03.md --
---
sent: {{agenda: 2026-03-01}}
---
"
        );
        let record = crate::record(&Tree::from_text(&text), day.parse().unwrap());
        let found = run(&record, &Policy::of(&record));
        found.into_iter().filter(|it| it.rule.code == "M305").collect()
    }

    fn levels(waivers: &str) -> Vec<Level> {
        late(waivers, "2026-03-10").iter().map(|it| it.level).collect()
    }

    const KEPT: [Level; 2] = [Level::Warning, Level::Warning];
    const WAIVED: [Level; 2] = [Level::Hint, Level::Hint];

    #[test]
    fn a_rule_is_waived_by_name_or_code() {
        assert_eq!(levels(""), KEPT);
        for rule in ["late-agenda", "M305", "m305", "Late-Agenda", "\" late-agenda \""] {
            assert_eq!(levels(&format!("{{rule: {rule}, reason: Nyt}}")), WAIVED, "{rule}");
        }
        for rule in ["vacant-seat", "late", "M30", "late_agenda"] {
            assert_eq!(levels(&format!("{{rule: {rule}, reason: Nyt}}")), KEPT, "{rule}");
        }
    }

    #[test]
    fn a_waiver_may_be_of_a_part() {
        let of = |part: &str| levels(&format!("{{rule: late-agenda, reason: Nyt, of: {part}}}"));
        assert_eq!(of("2026-02-03"), [Level::Hint, Level::Warning]);
        assert_eq!(of("2026-03-03"), [Level::Warning, Level::Hint]);
        assert_eq!(of("2026-04-03"), KEPT);
    }

    #[test]
    fn what_is_over_or_cannot_be_read_excuses_nothing() {
        let until =
            |day: &str| levels(&format!("{{rule: late-agenda, reason: Nyt, until: {day}}}"));
        assert_eq!(until("2026-03-10"), WAIVED);
        assert_eq!(until("2026-03"), WAIVED);
        assert_eq!(until("2026-03-09"), KEPT);
        assert_eq!(until("2026-02"), KEPT);
        assert_eq!(until("snart"), KEPT);
    }

    #[test]
    fn every_day_of_the_waiver_and_none_after_it_is_excused() {
        let last: chrono::NaiveDate = "2026-04-15".parse().unwrap();
        for day in chrono::NaiveDate::iter_days(&"2026-04-01".parse().unwrap()).take(30) {
            let waivers = "{rule: late-agenda, reason: Nyt, until: 2026-04-15}";
            let waived = late(waivers, &day.to_string()).iter().all(|it| it.waived.is_some());
            assert_eq!(waived, day <= last, "{day}");
        }
    }

    #[test]
    fn the_finding_says_why_it_is_excused_and_until_when() {
        let waivers = "{rule: late-agenda, of: 2026-02-03, reason: Nyt system, decision: 2026-02-03#system, until: 2026-12-31}, {rule: late-agenda, reason: Ferie}";
        let found = late(waivers, "2026-03-10");
        let note = |at: usize, language| found[at].notes[0].in_language(language).to_owned();
        assert_eq!(
            note(0, Language::Danish),
            "fraveget i kommissoriet til og med den 31. december 2026: Nyt system"
        );
        assert_eq!(note(1, Language::English), "waived by the mandate without an end: Ferie");
        let waived = found[0].waived.as_ref().unwrap();
        assert_eq!(waived.decision.as_ref().unwrap().to_string(), "raad/2026-02-03/system");
        assert_eq!(
            found[0].message.in_language(Language::Danish),
            late("", "2026-03-10")[0].message.in_language(Language::Danish)
        );
    }
}
