//! # Unapproved minutes
//!
//! Minutes are not approved in the way that is stated, and the time for it has passed.
//!
//! ## Why it matters
//!
//! Until minutes are approved, anyone may say that something else was decided.
//!
//! ## Remedy
//!
//! Write the day under `approved:` when they are. The way is `approval:` under the minutes of the
//! mandate or of the house: `next meeting` is missed when the body has met again and the minutes of
//! that meeting are here. `silence after 8 days` approves by itself when so long has passed from
//! the sending and nothing stands under `objections:`. `chair` and `signed` set no day: when the
//! body has met again, a hint says that nothing shows the approval, and a hint says so where the
//! day of sending is missing. Where no way is stated, no approval is looked for.
//!
//! # Ikke-godkendt referat
//!
//! Et referat er ikke godkendt på den måde, der er bestemt, og tiden til det er gået.
//!
//! ## Hvorfor det betyder noget
//!
//! Indtil et referat er godkendt, kan enhver sige, at der blev besluttet noget andet.
//!
//! ## Sådan rettes det
//!
//! Skriv dagen under `approved:`, når det er godkendt. Måden er `approval:` under kommissoriets
//! eller husets regler for referat: `next meeting` er overskredet, når gruppen har holdt møde igen,
//! og referatet af det møde er her. `silence after 8 days` godkender af sig selv, når så lang tid
//! er gået fra udsendelsen, og intet står under `objections:`. `chair` og `signed` sætter ingen
//! dag: når gruppen har holdt møde igen, siger et vink, at intet viser godkendelsen, og et vink
//! siger det, hvor udsendelsesdagen mangler. Er ingen måde bestemt, ses der ikke efter nogen
//! godkendelse.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {approval: next meeting, clause: "8"}}
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09} #~ M403
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! sent: {minutes: 2026-06-09}
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! meetings: {minutes: {approval: silence after 8 days}}
//! ---
//! -- bodies/udvalg/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09}
//! objections: [Punkt 2 er ikke gengivet rigtigt] #~ M403
//! ---
//! -- bodies/udvalg/meetings/2026-06-02.md --
//! --- #~ M403
//! ---
//! ## Plan {#plan}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {approval: næste møde}}
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09}
//! approved: 2026-06-02
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! sent: {minutes: 2026-06-09}
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! meetings: {minutes: {approval: silence after 8 days}}
//! ---
//! -- bodies/udvalg/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09}
//! ---
//! -- bodies/udvalg/meetings/2026-11-17.md --
//! ---
//! sent: {minutes: 2026-11-18}
//! objections: [Punkt 2 er ikke gengivet rigtigt]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{ApprovalOf, ApprovalState, Record, approval};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M403", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        let of = approval(record, body, meeting);
        res.extend(of.and_then(|it| find(body, meeting, &it)));
    }
    res
}

fn find(body: &Body, meeting: &Meeting, of: &ApprovalOf<'_>) -> Option<Finding> {
    let finding = match of.state {
        ApprovalState::Stated(_) | ApprovalState::BySilence(_) | ApprovalState::Open(_) => {
            return None;
        }
        ApprovalState::Missed(next) => missed(body, meeting, next),
        ApprovalState::Objected(last) => objected(body, meeting, last),
        ApprovalState::UnknownSending => unsent(body, meeting),
        ApprovalState::UnknownSince(next) => unknown(body, meeting, next),
    };
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    let finding = finding.rests_on(of.way.span, of.rule, of.of_house);
    Some(finding.help(|language| match language {
        Danish => "skriv dagen under »approved:«, når referatet er godkendt".to_owned(),
        English => "write the day under `approved:` when the minutes are approved".to_owned(),
    }))
}

fn place(meeting: &Meeting) -> crate::text::Span {
    meeting.sent.minutes.as_ref().map_or(meeting.span, |it| it.span)
}

fn missed(body: &Body, meeting: &Meeting, next: NaiveDate) -> Finding {
    Finding::at(place(meeting), |language| {
        let (name, day, next) = (body.name(), language.date(meeting.day), language.date(next));
        match language {
            Danish => format!(
                "referatet af mødet den {day} i {name} står ikke som godkendt; det skulle godkendes på næste møde, som var den {next}"
            ),
            English => format!(
                "the minutes of the meeting of {name} on {day} are not said to be approved; they were to be at the next meeting, which was on {next}"
            ),
        }
    })
}

fn objected(body: &Body, meeting: &Meeting, last: NaiveDate) -> Finding {
    let span = meeting.objections.first().map_or(place(meeting), |it| it.span);
    Finding::at(span, |language| {
        let (name, day, last) = (body.name(), language.date(meeting.day), language.date(last));
        match language {
            Danish => format!(
                "referatet af mødet den {day} i {name} er ikke godkendt ved tavshed: der kom indsigelse inden den {last}"
            ),
            English => format!(
                "the minutes of the meeting of {name} on {day} were not approved by silence: somebody objected by {last}"
            ),
        }
    })
}

fn unsent(body: &Body, meeting: &Meeting) -> Finding {
    let finding = Finding::at(meeting.span, |language| {
        let (name, day) = (body.name(), language.date(meeting.day));
        match language {
            Danish => format!(
                "det kan ikke afgøres, om referatet af mødet den {day} i {name} er godkendt ved tavshed: udsendelsesdagen mangler"
            ),
            English => format!(
                "whether the minutes of the meeting of {name} on {day} were approved by silence cannot be decided: the day of sending is missing"
            ),
        }
    });
    finding.unproven().at_most_hint()
}

fn unknown(body: &Body, meeting: &Meeting, next: NaiveDate) -> Finding {
    let finding = Finding::at(place(meeting), |language| {
        let (name, day, next) = (body.name(), language.date(meeting.day), language.date(next));
        match language {
            Danish => format!(
                "intet viser, at referatet af mødet den {day} i {name} er godkendt; gruppen har holdt møde igen den {next}"
            ),
            English => format!(
                "nothing shows that the minutes of the meeting of {name} on {day} are approved; the body met again on {next}"
            ),
        }
    });
    finding.unproven().at_most_hint()
}
