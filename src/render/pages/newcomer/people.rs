//! Who is who in a body, and what each place is bound to: who appoints, until when, who sits in.

use crate::derive::{
    SeatState, SeatTerm, Tenure, Unwritten, Vacancy, chairs_on, deputies_of, tenures,
};
use crate::model::{Appointment, Body, ChairRole, Mandate, PartyId, Seat};
use crate::render::Portal;
use crate::render::view::{Link, Who};
use crate::text::capitalised;
use serde::Serialize;

/// Somebody who leads or serves the body.
#[derive(Serialize)]
pub(super) struct Leading {
    /// As what.
    pub(super) role: String,
    who: Option<Who>,
    organisation: Option<Link>,
    since: Option<String>,
}

/// The places of one party.
#[derive(Serialize)]
pub(super) struct Group {
    title: String,
    class: &'static str,
    rows: Vec<Place>,
}

/// A place: who sits there, or nobody, and what it is bound to.
#[derive(Clone, Serialize)]
pub(super) struct Place {
    #[serde(skip)]
    party: Option<PartyId>,
    #[serde(skip)]
    observer: bool,
    pub(super) seat: String,
    /// Nobody where the place stands empty.
    who: Option<Who>,
    organisation: Option<Link>,
    /// Since when the holder has sat there, or the place stood empty.
    since: Option<String>,
    appointing: String,
    /// When the term ends.
    until: Option<String>,
    /// Whether the rule of term says so, and not the appointment.
    by_rule: bool,
    deputies: Vec<Who>,
    /// Whether anyone else of the holder's organisation may sit in.
    anyone: bool,
}

impl Place {
    /// What the page says of the place beside its seat, for the words to be explained.
    pub(super) fn said(&self, portal: &Portal<'_>) -> String {
        let empty = self.who.is_none().then(|| portal.words().say("body-vacant-place"));
        let deputy = (!self.deputies.is_empty()).then(|| portal.words().say("body-deputy"));
        let parts = empty.into_iter().chain(deputy).chain([self.appointing.clone()]);
        parts.collect::<Vec<_>>().join("\n")
    }
}

/// Those in the chair, side by side, and then the secretariat.
pub(super) fn leading(portal: &Portal<'_>, body: &Body) -> Vec<Leading> {
    let (words, day) = (portal.words(), portal.record.as_of);
    let vice = body.chair_turns.iter().filter(|it| it.role == ChairRole::ViceChair);
    let vice = vice.filter(|it| it.life.covers(day));
    let in_chair = chairs_on(body, day).chain(vice).map(|it| Leading {
        role: match (it.role, &it.side) {
            (ChairRole::ViceChair, _) => capitalised(&words.say("body-vice-chair")),
            (ChairRole::Chair, Some(side)) => portal.side(side.value.as_str(), "body-chair-of"),
            (ChairRole::Chair, None) => words.say("body-chair-name"),
        },
        who: it.person.as_ref().map(|it| portal.called(&it.value)),
        organisation: it.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        since: it.life.from.as_ref().map(|it| portal.partial(it.value)),
    });
    let serving = body.services.iter().filter(|it| it.life.covers(day)).map(|it| Leading {
        role: words.say("body-secretariat"),
        who: Some(portal.called(&it.person.value)),
        organisation: it.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        since: it.life.from.as_ref().map(|it| portal.partial(it.value)),
    });
    in_chair.chain(serving).collect()
}

/// Every place, party by party; those of no party, and observers, last.
pub(super) fn groups(portal: &Portal<'_>, places: Vec<Place>) -> Vec<Group> {
    let mut res: Vec<Group> = Vec::new();
    let mut rest = places;
    let mut take = |title: String, class, of: &dyn Fn(&Place) -> bool| {
        let (own, others) = std::mem::take(&mut rest).into_iter().partition(of);
        rest = others;
        let rows: Vec<Place> = own;
        if !rows.is_empty() {
            res.push(Group { title, class, rows });
        }
    };
    for party in portal.parties() {
        let of = |it: &Place| !it.observer && it.party.as_ref() == Some(party);
        take(portal.party(party.as_str()), portal.party_class(party), &of);
    }
    take(portal.words().say("body-no-party"), "", &|it| !it.observer);
    take(portal.words().say("body-observers"), "p5", &|_| true);
    res
}

/// Every place of a body, in the order of its mandate.
pub(super) fn places(portal: &Portal<'_>, body: &Body) -> Vec<Place> {
    let mandate = body.mandate_on(portal.record.as_of);
    let at = At { portal, body, mandate, tenures: tenures(body) };
    let mut res = Vec::new();
    for (seat, state) in portal.record.seats_of(body) {
        let holders = state.holders.iter().map(|it| &body.appointments[*it]);
        res.extend(holders.map(|it| at.held(seat, it)));
        res.extend(state.unwritten.iter().map(|it| at.unwritten(seat, it)));
        res.extend(at.vacant(seat, state));
    }
    res
}

struct At<'p> {
    portal: &'p Portal<'p>,
    body: &'p Body,
    mandate: &'p Mandate,
    tenures: Vec<Tenure<'p>>,
}

impl At<'_> {
    fn empty(&self, seat: &Seat) -> Place {
        let portal = self.portal;
        let appointing = portal.appointing(seat, self.mandate);
        Place {
            party: None,
            observer: seat.observer,
            seat: seat.title.value.clone(),
            who: None,
            organisation: None,
            since: None,
            appointing: appointing.map_or_else(
                || portal.words().say("newcomer-appointing-open"),
                |it| capitalised(&it),
            ),
            until: None,
            by_rule: false,
            deputies: Vec::new(),
            anyone: false,
        }
    }

    fn held(&self, seat: &Seat, appointment: &Appointment) -> Place {
        let (portal, model) = (self.portal, &self.portal.record.model);
        let day = portal.record.as_of;
        let organisation = appointment.organisation.as_ref().map(|it| &it.value);
        let tenure = self.tenures.iter().find(|it| std::ptr::eq(it.last, appointment));
        let from = tenure.map_or(&appointment.life, |it| &it.life).from.as_ref();
        let end = SeatTerm::of(model, self.mandate, seat).end_of(appointment);
        let states = portal.record.occupancy.seats(&self.body.id);
        let deputies = deputies_of(model, self.body, states, appointment, day);
        Place {
            party: portal.party_of_place(seat, organisation),
            who: Some(portal.called(&appointment.person.value)),
            organisation: organisation.map(|it| portal.organisation_link(it)),
            since: from.map(|it| portal.partial(it.value)),
            until: end.map(|it| portal.day(it.day).long),
            by_rule: end.is_some_and(|it| it.by_rule),
            deputies: deputies.named.iter().map(|it| portal.called(it)).collect(),
            anyone: deputies.anyone_of.is_some(),
            ..self.empty(seat)
        }
    }

    /// Somebody who sits there without an appointment of their own.
    fn unwritten(&self, seat: &Seat, held: &Unwritten) -> Place {
        let who = self.portal.called(&held.person);
        // Where somebody works who is not named is no more to be read than the name.
        let organisation = held.organisation.as_ref().filter(|_| who.name.is_some());
        Place {
            party: self.portal.party_of_place(seat, organisation),
            organisation: organisation.map(|it| self.portal.organisation_link(it)),
            who: Some(who),
            ..self.empty(seat)
        }
    }

    fn vacant(&self, seat: &Seat, state: &SeatState) -> Vec<Place> {
        let portal = self.portal;
        let place = |it: &Vacancy| {
            let organisation = it.organisation.as_ref();
            let provider = organisation.or(seat.organisation.as_ref().map(|it| &it.value));
            // Before the first appointment, the place is as old as the mandate.
            let since = it.since.filter(|_| it.last.is_some());
            Place {
                party: portal.party_of_place(seat, organisation),
                organisation: provider.map(|it| portal.organisation_link(it)),
                since: since.map(|it| portal.day(it).long),
                ..self.empty(seat)
            }
        };
        state.vacancies.iter().map(place).collect()
    }
}
