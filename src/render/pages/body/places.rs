//! The places of a body one by one: who sits there, or that nobody does.

use crate::derive::{SeatState, SitsBy, Tenure, Unwritten, Vacancy, tenures};
use crate::model::{
    Appointment, Body, ChairRole, ChairTurn, Mandate, OrganisationId, PartyId, Seat,
};
use crate::render::Portal;
use crate::render::view::{Link, Tag, Who};
use crate::text::capitalised;
use serde::Serialize;

/// A place, for the circles and for the table.
pub(super) struct Place {
    /// The party it belongs to.
    pub(super) party: Option<PartyId>,
    /// Whether it is an observer's.
    pub(super) observer: bool,
    /// Whether it must be filled and is not.
    pub(super) vacant: bool,
    /// Whether it counts today; one who has not begun takes no place yet.
    pub(super) counts: bool,
    /// The letter of the chair, where the chair sits here.
    pub(super) letter: Option<String>,
    /// The row of the table; none where another row speaks for it.
    pub(super) row: Option<Sitting>,
}

/// A row of the table of members.
#[derive(Serialize)]
pub(super) struct Sitting {
    who: Option<Who>,
    seat: String,
    /// The places of the seat, where the mandate gives a range.
    range: Option<String>,
    tag: Option<Tag>,
    position: Option<String>,
    organisation: Option<Link>,
    on_behalf_of: Option<String>,
    period: Option<String>,
    /// Since when the person sits there without a break, where that is longer.
    since: Option<String>,
    deputies: Vec<Who>,
    vacancy: Option<Empty>,
}

/// What is to be said of an empty place.
#[derive(Serialize)]
struct Empty {
    since: String,
    appointing: String,
}

/// Every place of a body that is in being, seat by seat.
pub(super) fn places(portal: &Portal<'_>, body: &Body) -> Vec<Place> {
    let mandate = body.mandate_on(portal.record.as_of);
    let tenures = tenures(body);
    let at = At { portal, body, mandate, tenures };
    portal.record.seats_of(body).flat_map(|(seat, state)| at.places(seat, state)).collect()
}

impl Sitting {
    /// The row of several empty places that are alike.
    fn many(mut self, at: &At<'_>, vacancies: &[Vacancy]) -> Sitting {
        if let Some(tag) = self.tag.as_mut().filter(|_| vacancies.len() > 1) {
            tag.text = at.portal.words().count("body-vacant-several", vacancies.len());
        }
        self
    }
}

struct At<'p> {
    portal: &'p Portal<'p>,
    body: &'p Body,
    mandate: &'p Mandate,
    tenures: Vec<Tenure<'p>>,
}

impl At<'_> {
    fn places(&self, seat: &Seat, state: &SeatState) -> Vec<Place> {
        let range = state.places.max != Some(state.places.min);
        let range = range.then(|| {
            let places = self.portal.amount(state.places);
            self.portal.words().with("places-range", &[("range", &places)])
        });
        let day = self.portal.record.as_of;
        let coming = |it: &&Appointment| it.seat.value == seat.id.value && !it.life.has_begun(day);
        let held = state.holders.iter().map(|it| (&self.body.appointments[*it], true));
        let coming = self.body.appointments.iter().filter(coming).map(|it| (it, false));
        let mut res: Vec<(Option<&OrganisationId>, Place)> = Vec::new();
        for (appointment, counts) in held.chain(coming) {
            let organisation = appointment.organisation.as_ref().map(|it| &it.value);
            res.push((organisation, self.held(seat, appointment, &range, counts)));
        }
        for it in &state.unwritten {
            res.push((it.organisation.as_ref(), self.unwritten(seat, it, &range)));
        }
        for (at, vacancy) in state.vacancies.iter().enumerate() {
            let mut place = self.vacant(seat, vacancy, &range);
            // Places that nobody in particular must fill are all alike: one row speaks for them.
            if vacancy.organisation.is_none() {
                place.row = place.row.filter(|_| at == 0).map(|it| it.many(self, &state.vacancies));
            }
            res.push((vacancy.organisation.as_ref(), place));
        }
        // Where each organisation has its place, the empty one stands among its neighbours.
        res.sort_by_key(|(organisation, _)| self.rank(seat, *organisation));
        res.into_iter().map(|(_, place)| place).collect()
    }

    /// The place of an organisation in the order of the seat's cluster.
    fn rank(&self, seat: &Seat, organisation: Option<&OrganisationId>) -> Option<usize> {
        let cluster = &seat.one_per.as_ref()?.value.cluster;
        let members = &self.portal.record.model.clusters.get(cluster)?.organisations;
        Some(members.iter().position(|it| Some(&it.value) == organisation).unwrap_or(usize::MAX))
    }

    fn held(
        &self,
        seat: &Seat,
        appointment: &Appointment,
        range: &Option<String>,
        counts: bool,
    ) -> Place {
        let portal = self.portal;
        let who = portal.who(&appointment.person.value);
        let organisation = appointment.organisation.as_ref().map(|it| &it.value);
        let turn = self.turn(appointment).filter(|_| counts);
        let key = turn.map(|it| match it.role {
            ChairRole::Chair => "body-is-chair",
            ChairRole::ViceChair => "body-is-vice-chair",
        });
        let chair = key.map(|it| Tag { kind: "info", icon: "dot", text: portal.words().say(it) });
        let letter = chair.as_ref().and_then(|it| it.text.chars().next()).map(String::from);
        let over = appointment.life.is_over(portal.record.as_of);
        let mark = if counts { over.then_some("body-held-over") } else { Some("body-to-come") };
        let mark = mark.map(|it| Tag { kind: "mute", icon: "clock", text: portal.words().say(it) });
        let names: Vec<String> = appointment
            .on_behalf_of
            .iter()
            .map(|it| portal.short_organisation(&it.value))
            .collect();
        let on_behalf_of = (!names.is_empty()).then(|| {
            let names = portal.language().list(&names);
            portal.words().with("reads-on-behalf-of", &[("names", &names)])
        });
        let row = Sitting {
            seat: seat.title.value.clone(),
            range: range.clone(),
            tag: chair.or(mark),
            position: who.title.clone(),
            who: Some(Who { title: None, ..who }),
            organisation: organisation.map(|it| portal.organisation_link(it)),
            on_behalf_of,
            period: portal.period(&appointment.life),
            since: self.since(appointment),
            deputies: appointment
                .deputies
                .iter()
                .map(|it| Who { title: None, ..portal.who(&it.value) })
                .collect(),
            vacancy: None,
        };
        let party = portal.party_of_place(seat, organisation);
        Place { party, observer: seat.observer, vacant: false, counts, letter, row: Some(row) }
    }

    /// The place of somebody who sits there without an appointment.
    fn unwritten(&self, seat: &Seat, held: &Unwritten, range: &Option<String>) -> Place {
        let portal = self.portal;
        let who = portal.who(&held.person);
        // Where somebody works who is not named is no more to be read than the name.
        let organisation =
            held.organisation.as_ref().filter(|_| who.name.is_some() || self.is_stated(held));
        let key = match held.by {
            SitsBy::ChairOf(_) => "body-by-office",
            SitsBy::Succeeding(_) => "body-stepped-in",
        };
        let row = Sitting {
            seat: seat.title.value.clone(),
            range: range.clone(),
            tag: Some(Tag { kind: "mute", icon: "user", text: portal.words().say(key) }),
            position: who.title.clone(),
            who: Some(Who { title: None, ..who }),
            organisation: organisation.map(|it| portal.organisation_link(it)),
            on_behalf_of: None,
            period: None,
            since: None,
            deputies: Vec::new(),
            vacancy: None,
        };
        let party = portal.party_of_place(seat, organisation);
        let (observer, row) = (seat.observer, Some(row));
        Place { party, observer, vacant: false, counts: true, letter: None, row }
    }

    /// Whether the members' own lines name the organisation of one who sits there without one.
    fn is_stated(&self, held: &Unwritten) -> bool {
        let stated = match &held.by {
            SitsBy::ChairOf(body) => {
                let body = self.portal.record.model.bodies.get(body);
                let mut turns = body.into_iter().flat_map(|it| &it.chair_turns);
                let own = turns.find(|it| {
                    it.person.as_ref().is_some_and(|it| it.value == held.person)
                        && it.life.covers(self.portal.record.as_of)
                });
                own.and_then(|it| it.organisation.as_ref())
            }
            SitsBy::Succeeding(at) => self.body.appointments[*at].organisation.as_ref(),
        };
        stated.map(|it| &it.value) == held.organisation.as_ref()
    }

    /// The turn in the chair that the person has today.
    fn turn(&self, appointment: &Appointment) -> Option<&ChairTurn> {
        let own = |it: &&ChairTurn| {
            it.person.as_ref().is_some_and(|it| it.value == appointment.person.value)
        };
        let mut turns = self.body.chair_turns.iter();
        turns.find(|it| own(it) && it.life.covers(self.portal.record.as_of))
    }

    fn since(&self, appointment: &Appointment) -> Option<String> {
        let tenure = self.tenures.iter().find(|it| std::ptr::eq(it.last, appointment))?;
        let from = tenure
            .life
            .from
            .as_ref()
            .filter(|it| Some(it.value) != appointment.life.from.as_ref().map(|it| it.value))?;
        let from = self.portal.partial(from.value);
        Some(self.portal.words().with("body-member-since", &[("day", &from)]))
    }

    fn vacant(&self, seat: &Seat, vacancy: &Vacancy, range: &Option<String>) -> Place {
        let portal = self.portal;
        let words = portal.words();
        let organisation = vacancy.organisation.as_ref();
        let provider = organisation.or(seat.organisation.as_ref().map(|it| &it.value));
        // Before the first appointment, the place is as old as the mandate, which says nothing.
        let since = vacancy.since.filter(|_| vacancy.last.is_some());
        let since =
            since.map(|it| words.with("body-vacant-since", &[("day", &portal.day(it).long)]));
        let last = vacancy.last.filter(|_| vacancy.term_ran_out);
        let last = last.map(|it| &self.body.appointments[it]);
        let ran_out = last
            .and_then(|it| it.life.until.as_ref())
            .map(|it| words.with("body-term-ran-out", &[("day", &portal.partial(it.value))]));
        let key = if vacancy.term_ran_out { "body-expired" } else { "body-vacant-place" };
        let row = Sitting {
            who: None,
            seat: seat.title.value.clone(),
            range: range.clone(),
            tag: Some(Tag { kind: "warn", icon: "user", text: words.say(key) }),
            position: None,
            organisation: provider.map(|it| portal.organisation_link(it)),
            on_behalf_of: None,
            period: None,
            since: None,
            deputies: Vec::new(),
            vacancy: Some(Empty {
                since: ran_out.or(since).unwrap_or_else(|| words.say("body-never-filled")),
                appointing: portal
                    .appointing(seat, self.mandate)
                    .map_or_else(|| words.say("body-appointing-open"), |it| capitalised(&it)),
            }),
        };
        let party = portal.party_of_place(seat, organisation);
        let row = Some(row);
        Place { party, observer: seat.observer, vacant: true, counts: true, letter: None, row }
    }
}
