//! # Prose disagrees with data
//!
//! A clause of a mandate states a number, but the key that was read from it states another.
//!
//! ## Why it matters
//!
//! The adopted text is what holds, but the keys are what practice is held against. Where the two
//! differ, the portal blames the body for the wrong thing, or lets a breach pass.
//!
//! ## Remedy
//!
//! Read the clause again, and correct whichever is wrong. Where a key goes beyond the wording on
//! purpose, say so with `interpretation:`, with the key that is read so, by whom and when. Mandat
//! speaks only where the clause states a number of the same sort, and none of its numbers is the
//! one in the key.
//!
//! # Teksten siger noget andet end nøglerne
//!
//! Et punkt i et kommissorium angiver et tal, men den nøgle, der er læst af det, angiver et andet.
//!
//! ## Hvorfor det betyder noget
//!
//! Det er den vedtagne tekst, der gælder, men det er nøglerne, praksis holdes op mod. Er de to
//! uenige, bebrejder portalen gruppen det forkerte eller overser et brud.
//!
//! ## Sådan rettes det
//!
//! Læs punktet igen, og ret det, der er forkert. Går en nøgle med vilje ud over ordlyden, så skriv
//! det med `interpretation:`, med den nøgle, der er læst sådan, af hvem og hvornår. Mandat siger
//! kun noget, når punktet angiver et tal af samme slags, og ingen af dets tal er det samme som
//! nøglens.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, count: 5, clause: "1"} #~ M601
//! term: {fixed: 2 years, clause: "2"} #~ M601
//! meetings:
//!   per_year: 3- #~ M601
//!   clause: "3"
//!   agenda: {due: 7 days before, clause: "3"} #~ M601
//! decisions:
//!   quorum: {at_least: mere end 1/2, clause: "8"} #~ M601
//! ---
//! 1. Rådet består af seks fagchefer fra kommunerne.
//!
//! 2. Medlemmerne vælges for fire år ad gangen.
//!
//! 3. Rådet mødes som minimum fire gange årligt. Dagsorden udsendes 10 dage forud for møderne.
//!
//! § 8. Rådet er beslutningsdygtigt, når mindst halvdelen af medlemmerne er til stede.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, count: 6, clause: "1"}
//!   - id: chef
//!     title: Chef
//!     count: 3
//!     clause: "1"
//!     interpretation: {of: count, says: Den ene post er nedlagt., by: Sekretariatet, on: 2025}
//! term: {fixed: 4 years, clause: "2"}
//! meetings:
//!   per_year: 4-
//!   clause: "3"
//!   agenda: {due: 2 weeks before, clause: "3"}
//! decisions:
//!   quorum: {at_least: 1/2, clause: "8"}
//! ---
//! 1. Rådet består af seks fagchefer fra kommunerne og fire chefer fra hospitalet.
//!
//! 2. Medlemmerne vælges for en fireårig periode; hvert andet år er halvdelen på valg.
//!
//! 3. Rådet mødes som minimum fire gange årligt. Dagsorden udsendes 14 dage forud for møderne, og
//!    afbud meldes senest 2 dage før.
//!
//! § 8. Rådet er beslutningsdygtigt, når mindst halvdelen af medlemmerne er til stede.
//! ```

use crate::check::amounts::told;
use crate::check::{Finding, Level, Rule};
use crate::derive::{Disagreement, Record, Topic, disagreements};
use crate::model::{self, Body, Mandate};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M601", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for mandate in body.versions() {
            res.extend(disagreements(mandate).iter().map(|it| find(body, mandate, it)));
        }
    }
    res
}

fn find(body: &Body, mandate: &Mandate, found: &Disagreement<'_>) -> Finding {
    let datum = &found.datum;
    let said = |language: Language| {
        let quoted = found.words.iter().map(|it| match language {
            Danish => format!("»{}«", it.value),
            English => format!("“{}”", it.value),
        });
        language.list(&quoted.collect::<Vec<String>>())
    };
    let finding = Finding::at(datum.span, |language| {
        let (about, place) = (topic(&datum.of, language), place(&datum.clause.value, language));
        let (value, said) = (told(&datum.says, language), said(language));
        match language {
            Danish => format!("{about} er sat til {value}, men {place} siger {said}"),
            English => format!("{about} is set to {value}, but {place} says {said}"),
        }
    });
    let finding = found.words.iter().fold(finding, |finding, it| {
        finding.also(it.span, |language| match language {
            Danish => "sådan står der".to_owned(),
            English => "so the text says".to_owned(),
        })
    });
    let finding = finding.help(|language| match language {
        Danish => {
            "ret det, der er forkert; er læsningen bevidst, så skriv den under »interpretation:«"
                .to_owned()
        }
        English => {
            "correct what is wrong; where the reading is intended, write it under `interpretation:`"
                .to_owned()
        }
    });
    // How firmly a rule is stated does not soften that it was read wrongly.
    let rule = model::Rule::in_clause(Some(datum.clause));
    let finding = finding.of(&body.id).about(part(&datum.of)).under(&rule);
    match &mandate.version {
        Some(version) => finding.about(version),
        None => finding,
    }
}

fn place(label: &str, language: Language) -> String {
    let numbered = label.trim_end_matches('.').chars().all(|it| it.is_ascii_digit());
    match (language, numbered, label.starts_with('§')) {
        (_, _, true) => label.to_owned(),
        (Danish, true, false) => format!("punkt {}", label.trim_end_matches('.')),
        (English, true, false) => format!("clause {}", label.trim_end_matches('.')),
        (Danish, false, false) => format!("afsnittet »{label}«"),
        (English, false, false) => format!("the section “{label}”"),
    }
}

fn topic(topic: &Topic<'_>, language: Language) -> String {
    let (danish, english) = match topic {
        Topic::Call => ("fristen for indkaldelsen", "the deadline for the call"),
        Topic::CallForItems => {
            ("fristen for at indkalde punkter", "the deadline for calling items")
        }
        Topic::ItemsFromMembers => ("fristen for medlemmernes punkter", "the deadline for items"),
        Topic::Agenda => ("fristen for dagsordenen", "the deadline for the agenda"),
        Topic::Minutes => ("fristen for referatet", "the deadline for the minutes"),
        Topic::Notice => {
            ("varslet for ekstraordinære møder", "the notice of extraordinary meetings")
        }
        Topic::Cadence => ("antallet af møder", "the number of meetings"),
        Topic::Total => ("antallet af pladser", "the number of seats"),
        Topic::Secretariat => ("antallet i sekretariatet", "the number in the secretariat"),
        Topic::Term(None) => ("funktionsperioden", "the term"),
        Topic::Rotation(..) => ("en omgang i formandskabet", "a turn in the chair"),
        Topic::Quorum => ("kravet til fremmødet", "the quorum"),
        Topic::Review => ("tiden mellem revisioner", "the time between reviews"),
        Topic::Seat(seat) | Topic::Term(Some(seat)) | Topic::Limit(seat) => {
            return of_seat(topic, &seat.title.value, language);
        }
        Topic::Duty(duty) => {
            let what = &duty.what.value;
            return match language {
                Danish => format!("opgaven »{what}«"),
                English => format!("the duty “{what}”"),
            };
        }
    };
    match language {
        Danish => danish.to_owned(),
        English => english.to_owned(),
    }
}

fn of_seat(topic: &Topic<'_>, title: &str, language: Language) -> String {
    match (language, topic) {
        (Danish, Topic::Seat(_)) => format!("antallet på pladsen {title}"),
        (Danish, Topic::Limit(_)) => format!("grænsen for pladsen {title}"),
        (Danish, _) => format!("perioden for pladsen {title}"),
        (English, Topic::Seat(_)) => format!("the number in the seat {title}"),
        (English, Topic::Limit(_)) => format!("the limit of the seat {title}"),
        (English, _) => format!("the term of the seat {title}"),
    }
}

/// The part that a waiver names: a seat's or duty's id, or the key of the rule.
fn part(topic: &Topic<'_>) -> String {
    match topic {
        Topic::Call => "call".to_owned(),
        Topic::CallForItems => "call_for_items".to_owned(),
        Topic::ItemsFromMembers => "items_from_members".to_owned(),
        Topic::Agenda => "agenda".to_owned(),
        Topic::Minutes => "minutes".to_owned(),
        Topic::Notice => "extraordinary".to_owned(),
        Topic::Cadence => "per_year".to_owned(),
        Topic::Total => "total".to_owned(),
        Topic::Secretariat => "secretariat".to_owned(),
        Topic::Term(None) => "term".to_owned(),
        Topic::Rotation(side, _) => side.map_or("chair".to_owned(), |it| it.to_string()),
        Topic::Quorum => "quorum".to_owned(),
        Topic::Review => "review".to_owned(),
        Topic::Seat(seat) | Topic::Term(Some(seat)) | Topic::Limit(seat) => {
            seat.id.value.to_string()
        }
        Topic::Duty(duty) => {
            duty.id.as_ref().map_or(duty.what.value.clone(), |it| it.value.to_string())
        }
    }
}
