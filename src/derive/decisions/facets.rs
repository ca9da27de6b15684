//! The register from each of its sides: by status, body, kind and year.

use super::{Entry, Register, Status};
use crate::model::{BodyId, ItemKind, Model};
use chrono::Datelike;
use std::collections::BTreeMap;

/// What a list of decisions is narrowed to. A decision is in one list of each sort, so that the
/// lists together grow no faster than the register.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// Nothing: every decision.
    All,
    /// What has become of them.
    Status(Status),
    /// Who took them.
    Body(BodyId),
    /// Who took them, in a year.
    BodyInYear(BodyId, i32),
    /// What the item was for; nothing where the minutes do not say.
    Kind(Option<ItemKind>),
    /// When they were taken.
    Year(i32),
}

/// The decisions of every facet that has any.
#[derive(Clone, Debug)]
pub struct Facets<'r>(BTreeMap<Facet, Vec<&'r Entry>>);

impl Facet {
    /// Every facet that a decision belongs to.
    pub fn of(entry: &Entry, model: &Model) -> [Facet; 6] {
        let (body, _, item, _) = entry.look_up(model);
        let year = entry.day.year();
        [
            Facet::All,
            Facet::Status(entry.status),
            Facet::Body(body.id.clone()),
            Facet::BodyInYear(body.id.clone(), year),
            Facet::Kind(item.kind),
            Facet::Year(year),
        ]
    }
}

impl<'r> Facets<'r> {
    /// The facets of a register, given the model that its decisions stand in.
    pub fn of(register: &'r Register, model: &Model) -> Facets<'r> {
        let mut res: BTreeMap<Facet, Vec<&Entry>> = BTreeMap::from([(Facet::All, Vec::new())]);
        for entry in register.newest_first() {
            for facet in Facet::of(entry, model) {
                res.entry(facet).or_default().push(entry);
            }
        }
        Facets(res)
    }

    /// Every facet with its decisions, the newest first; that of all is there even when empty.
    pub fn each(&self) -> impl Iterator<Item = (&Facet, &[&'r Entry])> {
        self.0.iter().map(|(facet, of)| (facet, of.as_slice()))
    }

    /// How many decisions a facet has.
    pub fn count(&self, facet: &Facet) -> usize {
        self.0.get(facet).map_or(0, Vec::len)
    }

    /// The bodies that took decisions, in order of id.
    pub fn bodies(&self) -> impl Iterator<Item = &BodyId> {
        self.0.keys().filter_map(|it| match it {
            Facet::Body(body) => Some(body),
            Facet::All
            | Facet::Status(_)
            | Facet::BodyInYear(..)
            | Facet::Kind(_)
            | Facet::Year(_) => None,
        })
    }

    /// The years in which a body took decisions, the latest first.
    pub fn years_of(&self, body: &BodyId) -> Vec<i32> {
        let (first, last) = (i32::MIN, i32::MAX);
        let of_body =
            Facet::BodyInYear(body.clone(), first)..=Facet::BodyInYear(body.clone(), last);
        let years = self.0.range(of_body).rev().filter_map(|(it, _)| match it {
            Facet::BodyInYear(_, year) => Some(*year),
            Facet::All | Facet::Status(_) | Facet::Body(_) | Facet::Kind(_) | Facet::Year(_) => {
                None
            }
        });
        years.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const TEXT: &str = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2025-03-03.md --
---
---
## Brev {#brev .decision}

> [!BESLUTNING]
> Et brev sendes.
>
> - frist: 2026-06-01

-- bodies/a/meetings/2026-03-03.md --
---
---
## Plan {#plan}

> [!BESLUTNING]
> Planen vedtages.

-- bodies/b/mandate.md --
---
name: B
---
";

    fn seen_on(day: &str) -> Vec<(Facet, usize)> {
        let record = crate::record(&Tree::from_text(TEXT), day.parse().expect("a day"));
        let facets = Facets::of(&record.register, &record.model);
        facets.each().map(|(facet, of)| (facet.clone(), of.len())).collect()
    }

    #[test]
    fn a_decision_moves_between_facets_as_days_pass() {
        let status = |day: &str| -> Vec<(Facet, usize)> {
            let all = seen_on(day).into_iter();
            all.filter(|(facet, _)| matches!(facet, Facet::Status(_))).collect()
        };
        assert_eq!(seen_on("2025-03-02"), [(Facet::All, 0)]);
        assert_eq!(status("2026-03-02"), [(Facet::Status(Status::Pending), 1)]);
        let late = [(Facet::Status(Status::Overdue), 1), (Facet::Status(Status::Adopted), 1)];
        assert_eq!(status("2026-06-02"), late);
    }

    #[test]
    fn only_what_occurs_is_a_facet() {
        let record = crate::record(&Tree::from_text(TEXT), "2026-06-02".parse().expect("a day"));
        let facets = Facets::of(&record.register, &record.model);
        let bodies: Vec<&str> = facets.bodies().map(BodyId::as_str).collect();
        assert_eq!(bodies, ["a"]);
        let body = facets.bodies().next().expect("one body");
        assert_eq!(facets.years_of(body), [2026, 2025]);
        assert_eq!(facets.count(&Facet::Kind(None)), 1);
        assert_eq!(facets.count(&Facet::Kind(Some(ItemKind::Decision))), 1);
        assert_eq!(facets.count(&Facet::Kind(Some(ItemKind::Consent))), 0);
        assert_eq!(facets.count(&Facet::Year(2024)), 0);
    }
}
