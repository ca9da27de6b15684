//! # Overdue action
//!
//! What was to be done has not been reported as done, and its deadline has passed.
//!
//! ## Why it matters
//!
//! What was agreed has perhaps not happened, and nobody has said so.
//!
//! ## Remedy
//!
//! Follow it up at the next meeting in a quote marked `OPFØLGNING` with the decision's id and
//! `status: gennemført`, or give it up with `status: bortfaldet`. An action may carry its status
//! itself. A decision that was sent to another body is no longer due when that body has answered;
//! until then it is a matter for the rule `proposal-unanswered`.
//!
//! # Opgave med overskredet frist
//!
//! Noget skulle gøres, fristen er gået, og det er ikke meldt gennemført.
//!
//! ## Hvorfor det betyder noget
//!
//! Det aftalte er måske ikke sket, og ingen har sagt det.
//!
//! ## Sådan rettes det
//!
//! Følg op på næste møde i et citat mærket `OPFØLGNING` med beslutningens id og
//! `status: gennemført`, eller opgiv den med `status: bortfaldet`. En opgave kan selv bære sin
//! status. En beslutning, der er sendt til en anden gruppe, har ikke længere en frist, når gruppen
//! har svaret; indtil da er den en sag for reglen `proposal-unanswered`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen sendes ud.
//! >
//! > - ansvarlig: sekretariat
//! > - frist: 2026-04-01 <!--~ M409 -->
//!
//! > [!OPGAVE]
//! > Skrive et brev.
//! >
//! > - ansvarlig: sekretariat
//! > - frist: 2026-11-21 <!--~ M409 -->
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen sendes ud.
//! >
//! > - ansvarlig: sekretariat
//! > - frist: 2026-04-01
//!
//! ## Brev {#brev .decision}
//!
//! > [!OPGAVE]
//! > Skrive et brev.
//! >
//! > - ansvarlig: sekretariat
//! > - frist: 2026-11-22
//!
//! > [!OPGAVE]
//! > Lave en liste.
//! >
//! > - frist: 2026-04-01
//! > - status: gennemført
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Opfølgning {#opfoelgning .information}
//!
//! > [!OPFØLGNING] 2026-03-03/plan
//! > Planen er sendt.
//! >
//! > - status: gennemført
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Commitment, Record};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M409", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.commitments.all().iter().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, commitment: &Commitment) -> Option<Finding> {
    let late = commitment.days_overdue(record.as_of)?;
    let (body, meeting, item, task, _) = commitment.look_up(&record.model);
    let due = task.due.as_ref()?;
    let finding = Finding::at(due.span, |language| {
        let (title, name) = (&item.title, body.name());
        let (taken, last) = (language.date(meeting.day), language.date(due.value));
        let late = language.days(late);
        match language {
            Danish => format!(
                "det, {name} aftalte under »{title}« den {taken}, havde frist den {last} og er ikke meldt gennemført ({late} over fristen)"
            ),
            English => format!(
                "what {name} agreed on under “{title}” on {taken} was due on {last} and has not been reported as done ({late} overdue)"
            ),
        }
    });
    Some(finding.of(&body.id).about(&*commitment.id).about(&*meeting.id.name))
}
