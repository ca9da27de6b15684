//! # Rotation without anchor
//!
//! The mandate lets a chair go round, but not in which order, or from when.
//!
//! ## Why it matters
//!
//! Nobody can say whose turn comes next and when. Each handover has to be negotiated, and the
//! portal foresees none.
//!
//! ## Remedy
//!
//! Agree on an order and the day of the first turn, and write them as `order:` and `start:` under
//! `rotation:`. What is missing is no breach: the mandate is silent.
//!
//! # Formandspost uden fast rækkefølge
//!
//! Kommissoriet lader en formandspost gå på skift, men ikke i hvilken rækkefølge eller fra hvornår.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen kan sige, hvis tur det er næste gang og hvornår. Hvert skifte må forhandles, og portalen
//! forudser intet.
//!
//! ## Sådan rettes det
//!
//! Aftal en rækkefølge og den første turs dag, og skriv dem som `order:` og `start:` under
//! `rotation:`. At noget mangler, er ikke et brud: kommissoriet siger intet om det.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   clause: "2"
//!   sides:
//!     - {party: kommune, rotation: {among: organisations, every: 4 years}} #~ M221
//!     - {party: region, rotation: {among: members, every: 2 years}} #~ M221
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! ---
//! -- organisations/lemvig.md --
//! ---
//! name: Lemvig
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   sides:
//!     - {party: kommune, rotation: {among: organisations, every: 4 years, start: 2022-09, order: [herning, lemvig]}}
//!     - {party: region}
//! ---
//! ```

use crate::check::naming::office;
use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, turns_by_meeting};
use crate::model::{ChairRole, PartyId, Rotation};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M221", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        let Some(chair) = mandate.chair.as_ref().filter(|_| !mandate.hollow) else { continue };
        if body.life().is_over(record.as_of) {
            continue;
        }
        for side in &chair.sides {
            let party = side.party.as_ref();
            let Some(rotation) = &side.rotation else { continue };
            if missing(Danish, rotation).is_empty() {
                continue;
            }
            let finding = Finding::at(party.map_or(rotation.span, |it| it.span), |language| {
                let office = office(ChairRole::Chair, party.map(|it| &it.value), language);
                let missing = language.list(&missing(language, rotation));
                let name = body.name();
                match language {
                    Danish => format!(
                        "posten som {office} i {name} går på skift, men {missing} er ikke fastsat, så ingen kommende tur kan beregnes"
                    ),
                    English => format!(
                        "the post as {office} of {name} turns, but the mandate does not lay down {missing}, so no turn to come can be reckoned"
                    ),
                }
            });
            let part = party.map_or(ChairRole::Chair.word(), |it| PartyId::as_str(&it.value));
            res.push(finding.of(&body.id).about(part).under(&chair.rule_of(rotation)).silence());
        }
    }
    res
}

/// What must be known to foresee a turn, and is not stated.
fn missing(language: Language, rotation: &Rotation) -> Vec<&'static str> {
    let length = rotation.every.is_none() && !turns_by_meeting(rotation);
    let parts = [
        (rotation.order.is_empty(), "rækkefølgen", "the order"),
        (rotation.start.is_none(), "den første dag", "the first day"),
        (length, "turens længde", "the length of a turn"),
    ];
    let open = parts.iter().filter(|it| it.0);
    open.map(|(_, danish, english)| match language {
        Danish => *danish,
        English => *english,
    })
    .collect()
}
