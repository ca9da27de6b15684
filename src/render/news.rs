//! What happened, in words: the rows of the news.

use super::rows::When;
use super::view::{Link, Tag, Who};
use super::{Portal, Route};
use crate::derive::{Event, Happening, InChair, InSeat, MeetingOn, MeetingState};
use crate::model::{Actor, Body, DecisionId, SeatId};
use chrono::NaiveDate;
use serde::Serialize;

/// How many people or decisions a row names.
const NAMED: usize = 6;

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NewsRow {
    /// What happened, leading to it. No person is named here.
    pub(super) link: Link,
    /// The body.
    pub(super) body: Link,
    /// When, as precise as it was given.
    pub(super) date: When,
    /// What kind of thing it is.
    pub(super) tag: Tag,
    /// The people it happened to.
    people: Vec<Who>,
    /// What else it is about.
    pub(super) links: Vec<Link>,
    /// How many more people or decisions there are.
    pub(super) more: Option<String>,
}

/// What happened, and the people and things it is about.
#[derive(Default)]
struct Told {
    link: Link,
    people: Vec<Who>,
    links: Vec<Link>,
}

impl NewsRow {
    /// What it is about beside people, in words.
    pub(super) fn matter(&self) -> Option<String> {
        let titles: Vec<&str> = self.links.iter().map(|it| it.title.as_str()).collect();
        let more = self.more.iter().filter(|_| self.people.is_empty());
        let more: String = more.map(|it| format!(" {it}")).collect();
        (!titles.is_empty()).then(|| titles.join("; ") + &more)
    }
}

impl Portal<'_> {
    /// The address of a feed; nothing on a day that is kept, since nothing is new there.
    pub(super) fn feed(&self, route: &Route) -> Option<String> {
        (!self.is_kept).then(|| route.as_str().to_owned())
    }

    /// Something that happened, in words; nothing where the body is not shown.
    pub(super) fn news_row(&self, event: &Event) -> Option<NewsRow> {
        let body = self.record.model.bodies.get(&event.body)?;
        let Told { link, mut people, mut links } = self.told(event, body);
        let rest = (people.len() + links.len()).saturating_sub(NAMED);
        links.truncate(NAMED);
        people.truncate(NAMED - links.len());
        Some(NewsRow {
            link,
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            date: self.when(event.date),
            tag: self.news_tag(&event.what),
            people,
            links,
            more: (rest > 0).then(|| self.words().count("news-more", rest)),
        })
    }

    fn told(&self, event: &Event, body: &Body) -> Told {
        let words = self.words();
        let to = |key: &str, route: &Route| Told {
            link: Link::to(words.say(key), route),
            ..Told::default()
        };
        let of = |key: &str, meeting: &MeetingOn| {
            let title = words.with(key, &[("day", &self.day(meeting.day).long)]);
            Told { link: Link::to(title, &Route::meeting(&meeting.id)), ..Told::default() }
        };
        let home = Route::body(&body.id);
        match &event.what {
            Happening::Approved { version, by } => Told {
                people: by.iter().filter_map(|it| self.approver(it, body)).collect(),
                links: by.iter().filter_map(|it| self.approving(it, body)).collect(),
                ..to("news-approved", &Route::mandate(&body.id, version.as_deref()))
            },
            Happening::InForce { first: true, .. } => to("news-set-up", &home),
            Happening::InForce { version, first: false } => {
                to("news-in-force", &Route::mandate(&body.id, version.as_deref()))
            }
            Happening::Ended => to("news-ended", &home),
            Happening::Appointed(who) => self.seats_of(event, body, "news-appointed", who),
            Happening::Left(who) => self.seats_of(event, body, "news-left", who),
            Happening::ChairBegun(turns) => self.turns("news-chair-begun", body, turns),
            Happening::ChairEnded(turns) => self.turns("news-chair-ended", body, turns),
            Happening::Called(it) => of("news-call", it),
            Happening::AgendaSent { meeting, with_call: true } => {
                of("news-call-and-agenda", meeting)
            }
            Happening::AgendaSent { meeting, with_call: false } => of("news-agenda", meeting),
            Happening::MinutesSent(it) => of("news-minutes", it),
            Happening::MinutesApproved(it) => of("news-minutes-approved", it),
            Happening::Cancelled(it) => of("news-cancelled", it),
            Happening::Moved { meeting, to: None } => of("news-moved", meeting),
            Happening::Moved { meeting, to: Some(to) } => self.moved(meeting, *to),
            Happening::Decided { meeting, decisions } => {
                let (count, day) = (decisions.len(), self.day(meeting.day).long);
                let count = words.count("count-decisions", count);
                let title = words.with("news-decided", &[("count", &count), ("day", &day)]);
                let links = decisions.iter().map(|it| self.item_link(it)).collect();
                let link = Link::to(title, &Route::meeting(&meeting.id));
                Told { link, links, people: Vec::new() }
            }
            Happening::Answered { of, by } => self.related("news-answered", of, by),
            Happening::Replaced { of, by } => self.related("news-replaced", of, by),
            Happening::FollowedUp { of, by, .. } => self.related("news-followed-up", of, by),
        }
    }

    fn moved(&self, meeting: &MeetingOn, to: NaiveDate) -> Told {
        let (day, to) = (self.day(meeting.day).long, self.day(to).long);
        let title = self.words().with("news-moved-to", &[("day", &day), ("to", &to)]);
        Told { link: Link::to(title, &Route::meeting(&meeting.id)), ..Told::default() }
    }

    /// A person who approved.
    fn approver(&self, actor: &Actor, body: &Body) -> Option<Who> {
        let is_person = matches!(actor, Actor::Person(_) | Actor::Words(_));
        is_person.then(|| self.acting(actor, body))
    }

    /// A body, organisation or cluster that approved.
    fn approving(&self, actor: &Actor, body: &Body) -> Option<Link> {
        match actor {
            Actor::Itself => Some(self.body_link(body)),
            Actor::Body(_) | Actor::Organisation(_) | Actor::Cluster(_) => {
                Some(self.actor_link(actor))
            }
            Actor::Person(_) | Actor::Words(_) => None,
        }
    }

    fn seats_of(&self, event: &Event, body: &Body, key: &str, who: &[InSeat]) -> Told {
        let title = self.words().count(key, who.len());
        let people = who.iter().map(|it| {
            let seat = seat_title(body, &it.seat, event);
            Who { of: Some(seat), ..self.called(&it.person) }
        });
        let href = Some(Route::body(&body.id).at("medlemmer"));
        Told { link: Link { title, href }, people: people.collect(), links: Vec::new() }
    }

    fn turns(&self, key: &str, body: &Body, turns: &[InChair]) -> Told {
        let role = |it: &InChair| self.words().say(&format!("news-role-{}", it.role.word()));
        let people = turns
            .iter()
            .filter_map(|it| Some(Who { of: Some(role(it)), ..self.called(it.person.as_ref()?) }));
        let organisations = turns.iter().filter_map(|it| it.organisation.as_ref());
        let mut links: Vec<Link> = organisations.map(|it| self.organisation_link(it)).collect();
        links.dedup();
        let link = Link::to(self.words().count(key, turns.len()), &Route::body(&body.id));
        Told { link, people: people.collect(), links }
    }

    /// What an item says of an earlier decision.
    fn related(&self, key: &str, of: &DecisionId, by: &DecisionId) -> Told {
        let earlier = self.item_link(of);
        let link = Link {
            title: self.words().with(key, &[("title", &earlier.title)]),
            href: self.item_link(by).href,
        };
        Told { link, ..Told::default() }
    }

    /// A decision or an item by its title.
    fn item_link(&self, id: &DecisionId) -> Link {
        if let Some(entry) = self.record.register.get(id) {
            let item = entry.look_up(&self.record.model).2;
            return Link::to(item.title.as_str(), &Route::decision(id));
        }
        match self.reference(id) {
            Some(it) => Link { title: it.title, href: Some(it.href) },
            None => Link::here(id.to_string()),
        }
    }

    /// The kind of what happened.
    fn news_tag(&self, what: &Happening) -> Tag {
        let (kind, icon, key) = match what {
            Happening::Approved { .. } | Happening::InForce { first: false, .. } => {
                ("line", "doc", "mandate")
            }
            Happening::InForce { first: true, .. } => ("ok", "building", "news-kind-body"),
            Happening::Ended => ("mute", "pause", "news-kind-body"),
            Happening::Appointed(_) | Happening::Left(_) => ("line", "user", "news-kind-members"),
            Happening::ChairBegun(_) | Happening::ChairEnded(_) => {
                ("line", "users", "news-kind-chair")
            }
            Happening::Called(_) => ("info", "mail", "news-kind-call"),
            Happening::AgendaSent { .. } => ("info", "mail", "news-kind-agenda"),
            Happening::MinutesSent(_) => ("info", "doc", "news-kind-minutes"),
            Happening::MinutesApproved(_) => ("ok", "check", "news-kind-minutes"),
            Happening::Cancelled(_) => return self.state_tag(MeetingState::Cancelled),
            Happening::Moved { .. } => return self.state_tag(MeetingState::Moved),
            Happening::Decided { .. } => ("line", "scale", "news-kind-decision"),
            Happening::Answered { .. } => ("info", "arrow", "news-kind-answer"),
            Happening::Replaced { .. } => ("mute", "swap", "news-kind-decision"),
            Happening::FollowedUp { progress: Some(it), .. } => return self.progress_tag(*it),
            Happening::FollowedUp { progress: None, .. } => ("line", "check", "follow-ups"),
        };
        Tag { kind, icon, text: self.words().say(key) }
    }
}

/// The title of a seat in the mandate of that day, or in whichever has it.
fn seat_title(body: &Body, seat: &SeatId, event: &Event) -> String {
    let of_day = std::iter::once(body.mandate_on(event.day));
    let mut all = of_day.chain(body.versions()).flat_map(|it| &it.seats);
    let found = all.find(|it| it.id.value == *seat);
    found.map_or_else(|| seat.to_string(), |it| it.title.value.clone())
}
