//! # Leader out of turn
//!
//! A meeting was led out of turn, where the mandate lets the leading go from meeting to meeting.
//!
//! ## Why it matters
//!
//! Whoever leads a meeting shapes its agenda and its minutes. Leading in turn keeps the sides
//! equal, or lets every member learn it.
//!
//! ## Remedy
//!
//! Where the leader is wrong, correct `leader:` in the meeting. Otherwise let the side or the
//! member who was passed over lead the next meeting. With `leader: alternates`, no side may lead
//! again before the others have led; with `leader: members in turn`, nobody may have led more often
//! than a member who has sat there as long and come to every meeting. Cancelled meetings do not
//! count, and where the minutes do not say who led, it cannot be decided.
//!
//! # Mødeleder uden for tur
//!
//! Et møde er ledet uden for tur, hvor kommissoriet lader mødeledelsen gå på skift.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der leder et møde, former dagsorden og referat. Når ledelsen går på skift, står parterne
//! lige, eller alle medlemmer prøver det.
//!
//! ## Sådan rettes det
//!
//! Er mødelederen forkert, så ret `leader:` i mødet. Ellers lad den side eller det medlem, der blev
//! sprunget over, lede næste møde. Med `leader: alternates` må ingen side lede igen, før de andre
//! har ledet; med `leader: members in turn` må ingen have ledet oftere end et medlem, der har siddet
//! lige så længe og er kommet til alle møder. Aflyste møder tæller ikke, og siger referatet ikke,
//! hvem der ledede, kan det ikke afgøres.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair: {sides: [{party: kommune}, {party: region}]}
//! meetings: {leader: alternates, clause: "7"}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, person: anna, from: 2025-01-01}
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! leader: kommune
//! ---
//! -- bodies/raad/meetings/2026-04-07.md --
//! ---
//! leader: region
//! status: cancelled
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! leader: anna #~ M310
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! --- <!--~ M310 -->
//! sent: {minutes: 2026-09-08}
//! ---
//! ```
//!
//! ```text,caught 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- people/bo.md --
//! ---
//! name: Bo
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair: {sides: [{rotation: {among: meetings, start: 2026-01-01, order: [anna, bo]}}]}
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! leader: anna
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! leader: anna #~ M310
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {leader: alternates}
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! leader: kommune
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! leader: region
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! ---
//! leader: kommune
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! meetings: {leader: chair}
//! ---
//! -- bodies/udvalg/meetings/2026-02-03.md --
//! ---
//! sent: {minutes: 2026-02-10}
//! ---
//! ```

use crate::check::naming::{in_turn, the_office};
use crate::check::{Finding, Level, Rule};
use crate::derive::{LedOutOfTurn, Misled, Record, led_out_of_turn};
use crate::model::{Body, ChairRole};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M310", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let found = led_out_of_turn(&record.model, body, record.as_of);
        res.extend(found.iter().map(|it| find(record, body, it)));
    }
    res
}

fn find(record: &Record, body: &Body, led: &LedOutOfTurn<'_>) -> Finding {
    let meeting = led.meeting;
    let at = meeting.leader.as_ref().map_or(meeting.span, |it| it.span);
    let finding = Finding::at(at, |language| say(language, record, body, led));
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    let finding = match &led.standing {
        Some(it) => {
            let at = it.rule.leader.as_ref().map_or(meeting.span, |it| it.span);
            finding.rests_on(at, &it.rule.rule, it.of_house)
        }
        None => finding,
    };
    match &led.how {
        Misled::Unknown => finding.unproven().help(|language| match language {
            Danish => "skriv mødelederen under »leader:«".to_owned(),
            English => "write down who led under `leader:`".to_owned(),
        }),
        Misled::SideAgain(_, before) => {
            let at = before.leader.as_ref().map_or(before.span, |it| it.span);
            finding.also(at, |language| match language {
                Danish => "ledede også dette møde".to_owned(),
                English => "led this meeting too".to_owned(),
            })
        }
        Misled::MemberAgain(_) | Misled::Another(_) => finding,
    }
}

fn say(language: Language, record: &Record, body: &Body, led: &LedOutOfTurn<'_>) -> String {
    let (day, name) = (language.date(led.meeting.day), body.name());
    match &led.how {
        Misled::SideAgain(side, before) => {
            let before = language.date(before.day);
            let leader = the_office(ChairRole::Chair, Some(side), language);
            match language {
                Danish => format!(
                    "{leader} leder mødet den {day} i {name} igen efter mødet den {before}, selv om ledelsen går på skift"
                ),
                English => format!(
                    "{leader} leads the meeting of {name} on {day} again after {before}, though the sides are to lead in turn"
                ),
            }
        }
        Misled::MemberAgain(waiting) => {
            let others = others(language, *waiting);
            match language {
                Danish => format!(
                    "mødet den {day} i {name} ledes af et medlem, der har ledet oftere end {others}, som har siddet lige så længe"
                ),
                English => format!(
                    "the meeting of {name} on {day} is led by a member who has led more often than {others} of those who have sat as long"
                ),
            }
        }
        Misled::Another(due) => {
            let whose = in_turn(record, due, language);
            match language {
                Danish => {
                    format!("mødet den {day} i {name} skulle efter rækkefølgen ledes af {whose}")
                }
                English => {
                    format!("by the order, the meeting of {name} on {day} was to be led by {whose}")
                }
            }
        }
        Misled::Unknown => match language {
            Danish => format!(
                "det kan ikke afgøres, om mødet den {day} i {name} blev ledet efter tur: mødelederen er ikke noteret"
            ),
            English => format!(
                "it cannot be decided whether the meeting of {name} on {day} was led in turn: its leader is not written down"
            ),
        },
    }
}

fn others(language: Language, number: usize) -> String {
    match (language, number) {
        (Danish, 1) => "1 anden".to_owned(),
        (Danish, _) => format!("{number} andre"),
        (English, 1) => "1 other".to_owned(),
        (English, _) => format!("{number} others"),
    }
}
