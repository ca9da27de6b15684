//! # Person past retention
//!
//! A person left longer ago than the portal keeps people.
//!
//! No edition names the person any more; the source still does.
//!
//! ## Why it matters
//!
//! Personal data is kept no longer than it serves its purpose. How long that is stands under
//! `retention` in `site.yaml`, and is what the portal has promised.
//!
//! ## Remedy
//!
//! Set `visibility: anonymous`, so that earlier seats stand without a name, or remove the person's
//! document and the lines that refer to it. Where the person is still with the cooperation, remove
//! `until`.
//!
//! # Person ud over opbevaringsperioden
//!
//! En person fratrådte for så længe siden, at portalen ikke længere skal gemme personen.
//!
//! Ingen udgave nævner længere personen; det gør kilden endnu.
//!
//! ## Hvorfor det betyder noget
//!
//! Personoplysninger gemmes ikke længere, end de tjener deres formål. Hvor længe det er, står
//! under `retention` i `site.yaml`, og er det, portalen har lovet.
//!
//! ## Sådan rettes det
//!
//! Sæt `visibility: anonymous`, så tidligere pladser står uden navn, eller fjern personens
//! dokument og de linjer, der henviser til det. Er personen stadig med i samarbejdet, så fjern
//! `until`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- site.yaml --
//! title: Portal
//! retention: {people: 5 years}
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! until: 2021-03-09 #~ M704
//! ---
//! ```
//!
//! ```text,passes 2026-03-10
//! -- site.yaml --
//! title: Portal
//! retention: {people: 5 years}
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! until: 2021-03-10
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! until: 2021
//! ---
//! -- people/ib-friis.md --
//! ---
//! name: Ib Friis
//! until: 2012
//! visibility: anonymous
//! ---
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Duration, Person, Retained, Visibility};
use crate::text::Language::{Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M704", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let Some(period) = record.model.site.keeps(Retained::People) else { return Vec::new() };
    let people = record.model.people.values();
    // Of a person who is not shown to anyone, nothing is left to keep.
    let kept = people.filter(|it| it.visibility != Visibility::Anonymous);
    kept.filter_map(|it| find(record, it, &period)).collect()
}

fn find(record: &Record, person: &Person, period: &Spanned<Duration>) -> Option<Finding> {
    let until = person.until.as_ref()?;
    let left = until.value.last_day();
    let last = period.value.after(left, &|_| false);
    if last >= record.as_of {
        return None;
    }
    let (name, id) = (&person.name.value, &person.id);
    let finding = Finding::at(until.span, |language| {
        let (left, last) = (language.date(left), language.date(last));
        match language {
            Danish => {
                format!("{name} fratrådte den {left} og skulle være slettet efter den {last}")
            }
            English => format!("{name} left on {left} and was to be removed after {last}"),
        }
    });
    let finding = finding.also(period.span, |language| match language {
        Danish => "så længe gemmes personer".to_owned(),
        English => "people are kept this long".to_owned(),
    });
    Some(finding.about(id.as_str()))
}
