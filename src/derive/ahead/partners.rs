//! Who answers for what a secretariat must do, on a day.

use crate::derive::chair::{
    ChairSide, SecretariatPart, chair_organisation, chair_sides, secretariat_on, turn_on,
};
use crate::model::{Body, BodyId, InTurn, OrganisationId, PartyId};
use crate::text::slug;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One of those who serve a body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Partner {
    /// An organisation that provides the secretariat, or a part of it.
    Organisation(OrganisationId),
    /// Whichever organisation has the chair of a side; nobody is known to have it.
    OfChair(PartyId),
    /// Another body.
    Body(BodyId),
    /// The body itself.
    Itself,
    /// Somebody whom the mandate describes in its own words.
    Described,
}

/// Who serves a body, day by day, as far as can be seen on one day.
#[derive(Clone, Debug)]
pub(super) struct Serving<'m> {
    body: &'m Body,
    today: NaiveDate,
    pub(super) sides: Vec<ChairSide<'m>>,
}

impl<'m> Serving<'m> {
    pub(super) fn of(body: &'m Body, today: NaiveDate) -> Serving<'m> {
        Serving { body, today, sides: chair_sides(body, today) }
    }

    /// Who serves the body on a day, as the mandate of that day says; those who are written down
    /// as serving where it says nothing that leads to anyone.
    pub(super) fn on(&self, day: NaiveDate) -> Vec<Partner> {
        let parts = secretariat_on(self.body, day);
        let mut res: BTreeSet<Partner> = parts.iter().map(|it| self.partner(it, day)).collect();
        let described = res.iter().all(|it| *it == Partner::Described);
        if described {
            let serving = self.body.services.iter().filter(|it| it.life.covers(day));
            let written: BTreeSet<Partner> = serving
                .filter_map(|it| it.organisation.as_ref())
                .map(|it| Partner::Organisation(it.value.clone()))
                .collect();
            res = if written.is_empty() { res } else { written };
        }
        res.into_iter().collect()
    }

    fn partner(&self, part: &SecretariatPart<'_>, day: NaiveDate) -> Partner {
        let stated = part.stated;
        if let Some(it) = &stated.organisation {
            return Partner::Organisation(it.value.clone());
        }
        if let Some(side) = &stated.of_chair {
            let found = self.of_chair(part, &side.value, day);
            return found.map_or(Partner::OfChair(side.value.clone()), Partner::Organisation);
        }
        if let Some(it) = &stated.body {
            return Partner::Body(it.value.clone());
        }
        let who = stated.who.as_ref().map(|it| slug(&it.value));
        match who.as_deref() {
            Some("self" | "itself" | "selv" | "gruppen-selv") | None => Partner::Itself,
            Some(_) => Partner::Described,
        }
    }

    /// The organisation that has the chair of a side on a day: by the turn that is written, until
    /// the rotation ends it, and from then on by the mandate's order.
    fn of_chair(
        &self,
        part: &SecretariatPart<'_>,
        side: &PartyId,
        day: NaiveDate,
    ) -> Option<OrganisationId> {
        let own = self.sides.iter().find(|it| it.party == Some(side));
        let ends = part.follows.and_then(|follows| {
            let turn = own?.turns.iter().find(|it| it.turn.span == follows.span)?;
            turn.ends_by_rule
        });
        // Who still sits in a chair that was to pass on before today is not moved by reckoning.
        let is_over = ends.is_some_and(|it| self.today <= it && it < day);
        let written = part.follows.filter(|_| !is_over);
        let written = written.and_then(|it| chair_organisation(self.body, it));
        written.cloned().or_else(|| self.foreseen(own?, day))
    }

    fn foreseen(&self, side: &ChairSide<'_>, day: NaiveDate) -> Option<OrganisationId> {
        let turn = turn_on(self.body, side.rotation?, day).filter(|_| self.today < day)?;
        match turn.whose {
            InTurn::Organisation(id) => Some(id.clone()),
            InTurn::Person(_) | InTurn::Side(_) | InTurn::Words(_) => None,
        }
    }
}
