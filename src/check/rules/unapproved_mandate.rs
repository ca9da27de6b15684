//! # Unapproved mandate
//!
//! A mandate is in force, and nobody is stated to have approved it.
//!
//! ## Why it matters
//!
//! A text that nobody adopted binds nobody. Members, and those who must take part, cannot see who
//! stands behind the rules.
//!
//! ## Remedy
//!
//! Name who approved the mandate and when under `approvals:`. Where nobody has, put it on an
//! agenda.
//!
//! # Ikke-godkendt kommissorium
//!
//! Et kommissorium gælder, men det er ikke oplyst, hvem der har godkendt det.
//!
//! ## Hvorfor det betyder noget
//!
//! En tekst, som ingen har vedtaget, binder ingen. Medlemmerne og de, der skal medvirke, kan ikke
//! se, hvem der står bag reglerne.
//!
//! ## Sådan rettes det
//!
//! Skriv under `approvals:`, hvem der har godkendt kommissoriet og hvornår. Har ingen det, så sæt
//! det på en dagsorden.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! --- #~ M606
//! name: Rådet
//! from: 2024
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! from: 2024
//! approvals:
//!   - {by: self, on: 2027-01} #~ M606
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! approvals: [{by: self, on: 2024-03}]
//! ---
//! -- bodies/udkast/mandate.md --
//! ---
//! name: Det nye råd
//! from: 2027
//! ---
//! -- bodies/gammelt/mandate.md --
//! ---
//! name: Det gamle råd
//! until: 2020
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Mandate, PartialDate};
use crate::text::Language::{Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M606", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.hollow || !mandate.life.covers(record.as_of) {
            continue;
        }
        if mandate.approvals.is_empty() {
            res.push(silent(body, mandate));
        } else {
            res.extend(too_early(record, body, mandate));
        }
    }
    res
}

fn silent(body: &Body, mandate: &Mandate) -> Finding {
    let name = body.name();
    let finding = Finding::at(mandate.span, |language| match language {
        Danish => format!("det er ikke oplyst, hvem der har godkendt kommissoriet for {name}"),
        English => format!("nobody is stated to have approved the mandate of {name}"),
    });
    finding.of(&body.id).silence()
}

/// Where every approval that is dated lies ahead, the mandate is in force before it is approved.
fn too_early(record: &Record, body: &Body, mandate: &Mandate) -> Option<Finding> {
    let dates: Option<Vec<Spanned<PartialDate>>> =
        mandate.approvals.iter().map(|it| it.on).collect();
    let first = dates?.into_iter().min_by_key(|it| it.value)?;
    let day = first.value.first_day();
    if day <= record.as_of {
        return None;
    }
    let name = body.name();
    let finding = Finding::at(first.span, |language| {
        let day = language.date(day);
        match language {
            Danish => {
                format!("kommissoriet for {name} gælder, men er først godkendt fra den {day}")
            }
            English => {
                format!("the mandate of {name} is in force, but is approved only from {day}")
            }
        }
    });
    let finding = finding.of(&body.id);
    Some(match mandate.life.from {
        Some(from) => finding.also(from.span, |language| match language {
            Danish => "gælder herfra".to_owned(),
            English => "in force from here".to_owned(),
        }),
        None => finding,
    })
}
