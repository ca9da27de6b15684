//! # Decision before agenda
//!
//! A meeting decided, or its minutes were sent, before its agenda was.
//!
//! ## Why it matters
//!
//! Either nobody was told what would be decided, or one of the days is wrong.
//!
//! ## Remedy
//!
//! Correct the days under `sent:`, or the day of the meeting. Where the agenda was indeed sent
//! afterwards, take the decisions again. An agenda that is sent on the day of the meeting is late,
//! but not after it.
//!
//! # Beslutning før dagsorden
//!
//! Et møde traf beslutninger, eller referatet blev sendt ud, før dagsordenen var sendt.
//!
//! ## Hvorfor det betyder noget
//!
//! Enten fik ingen at vide, hvad der ville blive besluttet, eller også er en af dagene forkert.
//!
//! ## Sådan rettes det
//!
//! Ret dagene under `sent:` eller mødedagen. Blev dagsordenen virkelig sendt bagefter, så træf
//! beslutningerne igen. En dagsorden, der sendes på mødedagen, er sen, men ikke bagefter.
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
//! sent: {agenda: 2026-03-04} #~ M413
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! sent: {agenda: 2026-05-23, minutes: 2026-05-09} #~ M413
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {agenda: 2026-03-03, minutes: 2026-03-03}
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! -- bodies/raad/meetings/2026-10-27.md --
//! ---
//! sent: {agenda: 2026-10-28}
//! ---
//! ## Plan {#plan .decision}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M413", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let took_place = |it: &Meeting| MeetingState::of(it, record.as_of).took_place();
    let held = record.model.meetings().filter(|(_, it)| took_place(it));
    held.filter_map(|(body, it)| find(body, it)).collect()
}

fn find(body: &Body, meeting: &Meeting) -> Option<Finding> {
    let agenda = meeting.sent.agenda.as_ref()?;
    let last = meeting.until.as_ref().map_or(meeting.day, |it| it.value);
    let decided = meeting.items.iter().any(|it| !it.decisions.is_empty());
    let minutes = meeting.sent.minutes.as_ref().filter(|it| it.value < agenda.value);
    let name = body.name();
    let finding = if decided && agenda.value > last {
        Finding::at(agenda.span, |language| {
            let (day, sent) = (language.date(last), language.date(agenda.value));
            match language {
                Danish => format!(
                    "{name} traf beslutninger på mødet den {day}, men dagsordenen blev først sendt ud den {sent}"
                ),
                English => format!(
                    "{name} took decisions at its meeting on {day}, but its agenda was sent only on {sent}"
                ),
            }
        })
    } else {
        let minutes = minutes?;
        let finding = Finding::at(minutes.span, |language| {
            let (day, sent) = (language.date(meeting.day), language.date(agenda.value));
            let minuted = language.date(minutes.value);
            match language {
                Danish => format!(
                    "referatet af mødet den {day} i {name} blev sendt ud den {minuted}, før dagsordenen den {sent}"
                ),
                English => format!(
                    "the minutes of the meeting of {name} on {day} were sent on {minuted}, before its agenda on {sent}"
                ),
            }
        });
        finding.also(agenda.span, |language| match language {
            Danish => "dagsordenen".to_owned(),
            English => "the agenda".to_owned(),
        })
    };
    Some(finding.of(&body.id).about(&*meeting.id.name))
}
