//! The parties, in the order and the colours in which every page shows them.

use super::Portal;
use crate::model::{OrganisationId, PartyId, Seat};

/// The classes of the colours; all parties after the last share it.
const CLASSES: [&str; 5] = ["p1", "p2", "p3", "p4", "p5"];

impl Portal<'_> {
    /// Every party: in the order in which clusters name their organisations, those in being first.
    pub(super) fn parties(&self) -> Vec<&PartyId> {
        let model = &self.record.model;
        let (now, then): (Vec<_>, Vec<_>) =
            model.clusters.values().partition(|it| it.life.covers(self.record.as_of));
        let members = now.into_iter().chain(then).flat_map(|it| &it.organisations);
        let named = members.filter_map(|it| model.organisations.get(&it.value));
        let mut res: Vec<&PartyId> = Vec::new();
        for organisation in named.chain(model.organisations.values()) {
            let party = organisation.party.as_ref().map(|it| &it.value);
            res.extend(party.filter(|it| !res.contains(it)));
        }
        res
    }

    /// The class of a party's colour.
    pub(super) fn party_class(&self, party: &PartyId) -> &'static str {
        let place = self.parties().iter().position(|it| *it == party);
        CLASSES[place.unwrap_or(CLASSES.len()).min(CLASSES.len() - 1)]
    }

    /// The party that a place belongs to: the seat's, or that of the organisation that sits there.
    pub(super) fn party_of_place(
        &self,
        seat: &Seat,
        organisation: Option<&OrganisationId>,
    ) -> Option<PartyId> {
        let stated = seat.party.as_ref().map(|it| &it.value);
        let of_each = seat.one_per.as_ref().map(|it| &it.value.party);
        let provider = seat.organisation.as_ref().map(|it| &it.value);
        stated
            .or(of_each)
            .or_else(|| self.party_of_organisation(provider?))
            .or_else(|| self.party_of_organisation(organisation?))
            .cloned()
    }

    /// The party that an organisation belongs to.
    pub(super) fn party_of_organisation(&self, id: &OrganisationId) -> Option<&PartyId> {
        self.record.model.organisations.get(id)?.party.as_ref().map(|it| &it.value)
    }
}
