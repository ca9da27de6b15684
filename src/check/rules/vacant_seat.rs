//! # Vacant seat
//!
//! A seat that a mandate creates is held by nobody.
//!
//! ## Why it matters
//!
//! Someone whom the mandate wants at the table is not there, and the body decides without the party
//! the seat is there for.
//!
//! ## Remedy
//!
//! Ask whoever appoints to name a person, and add a line to `members.yaml` from the day of the
//! appointment: `- {seat: fagchef, person: anna-holm, from: 2026-03-03}`. Where fewer seats are
//! needed, change the mandate.
//!
//! # Ubesat plads
//!
//! En plads, som kommissoriet opretter, er ikke besat.
//!
//! ## Hvorfor det betyder noget
//!
//! Nogen, som kommissoriet vil have med ved bordet, er der ikke, og gruppen beslutter uden den
//! part, pladsen er til for.
//!
//! ## Sådan rettes det
//!
//! Bed den, der udpeger, om et navn, og tilføj en linje i `members.yaml` fra udpegningens dag:
//! `- {seat: fagchef, person: anna-holm, from: 2026-03-03}`. Er der brug for færre pladser, så ret
//! kommissoriet.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune} #~ M201
//!   - {id: chef, title: Chef, count: 1-2} #~ M201
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01}
//! ```
//!
//! ```text,passes 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune}
//!   - {id: gaest, title: Gæst, count: op til 2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01}
//!   - {seat: fagchef, person: eva-dam, organisation: struer, from: 2025-01-01}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, Vacancy};
use crate::model::{Body, Seat};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M201", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        // A seat whose holder's term ran out is spoken of by `expired-term`.
        let vacancies = state.vacancies.iter().filter(|it| !it.term_ran_out);
        // Places that nobody in particular must fill and nobody ever filled are all alike.
        let (alike, each): (Vec<&Vacancy>, Vec<&Vacancy>) =
            vacancies.partition(|it| it.organisation.is_none() && it.last.is_none());
        if alike.len() > 1 {
            res.push(find_several(body, seat, alike.len()));
        } else {
            res.extend(alike.into_iter().map(|it| find(record, body, seat, it)));
        }
        res.extend(each.into_iter().map(|it| find(record, body, seat, it)));
    }
    res
}

fn find_several(body: &Body, seat: &Seat, number: usize) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let finding = Finding::at(seat.span, |language| match language {
        Danish => format!("{number} pladser som {title} i {name} er ubesatte"),
        English => format!("{number} places as {title} of {name} are vacant"),
    });
    with_remedy(finding.of(&body.id).about(seat.id.value.as_str()).under(&seat.rule))
}

fn find(record: &Record, body: &Body, seat: &Seat, vacancy: &Vacancy) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let organisation = vacancy.organisation.as_ref().map(|it| naming::organisation(record, it));
    let finding = Finding::at(seat.span, |language| {
        let whose = organisation.as_ref().map_or(String::new(), |it| format!(" for {it}"));
        let since = since(record, vacancy, language);
        match language {
            Danish if since.is_empty() => format!("ingen sidder som {title}{whose} i {name}"),
            Danish => format!("ingen har siddet som {title}{whose} i {name}{since}"),
            English if since.is_empty() => format!("nobody sits in {name} as {title}{whose}"),
            English => format!("nobody has sat in {name} as {title}{whose}{since}"),
        }
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).under(&seat.rule);
    let about = vacancy.organisation.iter();
    with_remedy(about.fold(finding, |finding, it| finding.about(it.as_str())))
}

fn with_remedy(finding: Finding) -> Finding {
    finding.help(|language| match language {
        Danish => "tilføj en linje i members.yaml, når nogen er udpeget".to_owned(),
        English => "add a line to members.yaml when someone is appointed".to_owned(),
    })
}

fn since(record: &Record, vacancy: &Vacancy, language: Language) -> String {
    let (Some(day), Some(days)) = (vacancy.since, vacancy.days(record.as_of)) else {
        return String::new();
    };
    let days = language.days(days);
    match language {
        Danish => format!(" siden den {} ({days})", language.date(day)),
        English => format!(" since {} ({days})", language.date(day)),
    }
}
