//! A meeting: one page from the plan over the agenda to the minutes.

mod agenda;
mod annexes;
mod attendance;
mod enough;
mod item;
mod papers;
mod seats;
mod since;
mod turning;

use self::agenda::Expected;
use self::annexes::Annex;
use self::attendance::Table;
use self::enough::Enough;
use self::item::{ItemView, Items};
use self::papers::{Paper, Waiting};
use self::since::Rules;
use self::turning::{Order, Turning};
use super::Kind;
use crate::derive::{MeetingState, leader_of, quorum, timetable};
use crate::model::{Body, Leader, Meeting, MeetingKind, PartialDate};
use crate::render::view::{Day, Head, Link, Tag, Trouble, Who};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let mut res = Vec::new();
    let order = Order::of(portal);
    for body in portal.record.model.bodies.values() {
        for meeting in body.meetings.iter().filter(|it| it.gone.is_none()) {
            let view = View {
                turnings: order.around(portal, body, meeting),
                ..view(portal, body, meeting)
            };
            res.push(Output::page(Route::meeting(&meeting.id), "meeting.html", &view));
        }
    }
    res
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    body: Link,
    tag: Tag,
    /// `Ekstraordinært møde`, where it is beside the plan.
    kind: Option<String>,
    day: Day,
    until: Option<Day>,
    time: Option<String>,
    place: Option<String>,
    form: Option<String>,
    /// Cancelled, moved, or moved here from another day.
    notices: Vec<Notice>,
    leader: Option<Who>,
    with: Vec<Link>,
    papers: Vec<Paper>,
    /// When, and at which meeting, the minutes were approved.
    approved: Option<Link>,
    /// The mandate as the meeting saw it.
    rules: Rules,
    /// Whether enough came to decide.
    enough: Option<Enough>,
    /// What the chair is to know before it.
    brief: Option<String>,
    /// What is not here yet, and when it is due.
    waiting: Option<Waiting>,
    /// What will stand on an agenda that is not here yet.
    expected: Option<Expected>,
    attendance: Vec<Table>,
    /// The prose before the first item, as HTML.
    intro: Option<String>,
    /// What is to be known of the agenda as a whole.
    notes: Vec<String>,
    items: Vec<ItemView>,
    /// All annexes of the meeting.
    annexes: Vec<Annex>,
    /// The meetings before and after, for each body that met.
    turnings: Vec<Turning>,
}

/// Something to know before all else, with a link to where it goes on.
#[derive(Serialize)]
struct Notice {
    title: String,
    text: Option<String>,
    link: Option<Link>,
}

fn view(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> View {
    let words = portal.words();
    let state = MeetingState::of(meeting, portal.record.as_of);
    let on = Route::meeting(&meeting.id);
    let intro = portal.tree.slice(meeting.intro()).trim();
    let (quorum, timetable) = (quorum(portal.record, body, meeting), timetable(meeting));
    let items =
        Items { portal, body, meeting, quorum: quorum.as_ref(), timetable: timetable.as_ref() };
    let items: Vec<ItemView> = items.all();
    let annexes = annexes::of_intro(portal, meeting).into_iter();
    let annexes = annexes.chain(items.iter().flat_map(ItemView::annexes).cloned()).collect();
    let annexes = annexes::with_stated(portal, meeting, annexes);
    let place = meeting.place.as_ref().map(|it| it.value.clone());
    let form = meeting.form.as_ref().map(|it| words.say(&format!("form-{}", it.value.word())));
    View {
        head: head(portal, body, meeting),
        troubles: portal.trouble(meeting.span.file),
        body: portal.body_link(body),
        tag: tag(portal, meeting, state),
        kind: (meeting.kind.as_ref().map(|it| it.value))
            .filter(|it| *it != MeetingKind::Ordinary)
            .map(|it| words.say(&format!("meeting-kind-{}", it.word()))),
        day: portal.day(meeting.day),
        until: meeting.until.as_ref().map(|it| portal.day(it.value)),
        time: meeting.time.as_ref().map(|it| portal.time(it.value)),
        form: form.filter(|form| {
            place.as_ref().is_none_or(|it| it.to_lowercase() != form.to_lowercase())
        }),
        place,
        notices: notices(portal, body, meeting, state),
        leader: leader(portal, body, meeting),
        with: (meeting.with.iter())
            .filter_map(|it| portal.record.model.bodies.get(&it.value))
            .map(|it| portal.body_link(it))
            .collect(),
        papers: papers::papers(portal, body, meeting),
        approved: meeting.approved.as_ref().map(|it| approved(portal, body, it.value)),
        rules: since::rules(portal, body, meeting),
        enough: quorum.as_ref().map(|it| enough::whole(portal, body, meeting, it)),
        brief: (portal.is_briefed(body, &meeting.id))
            .then(|| Route::brief(&meeting.id).as_str().to_owned()),
        waiting: papers::waiting(portal, body, meeting, state),
        expected: agenda::expected(portal, body, meeting, state),
        attendance: attendance::tables(portal, body, meeting),
        intro: (!intro.is_empty()).then(|| portal.html_of(&meeting.prose, meeting.intro(), &on)),
        notes: agenda::notes(portal, body, meeting, timetable.as_ref()),
        items,
        annexes,
        turnings: Vec::new(),
    }
}

/// Of a meeting whose document could not be read, nobody knows what has become.
fn tag(portal: &Portal<'_>, meeting: &Meeting, state: MeetingState) -> Tag {
    if !meeting.hollow {
        return portal.state_tag(state);
    }
    Tag { kind: "bad", icon: "alert", text: portal.words().say("unread-title") }
}

fn head(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Head {
    let words = portal.words();
    let day = portal.day(meeting.day);
    let short = portal.meeting_link(body, meeting).title;
    let year = Link::to(day.year.to_string(), &Route::year(day.year));
    let up = vec![Link::to(words.say("meetings"), &Route::meetings()), year];
    let head = portal.head_of(&short, "meetings", up, meeting.span.file);
    let about = words.with("meeting-about", &[("body", body.name()), ("day", &day.full)]);
    let json_ld = portal.json_ld(&head.crumbs, Some(portal.about_meeting(body, meeting)));
    Head { description: Some(about), json_ld, ..head }
}

fn notices(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    state: MeetingState,
) -> Vec<Notice> {
    let words = portal.words();
    let reason = meeting.reason.as_ref().map(|it| it.value.clone());
    let to = |it: &Meeting| Link::to(portal.day(it.day).full, &Route::meeting(&it.id));
    let from = body.meetings.iter().find(|it| {
        it.id != meeting.id && it.moved_to.as_ref().is_some_and(|it| it.value == meeting.day)
    });
    let own = match state {
        MeetingState::Cancelled => {
            Some(Notice { title: words.say("meeting-is-cancelled"), text: reason, link: None })
        }
        MeetingState::Moved => {
            let day = meeting.moved_to.as_ref().map(|it| it.value);
            let new = body.meetings.iter().find(|it| Some(it.day) == day);
            let link = new.map(to).or_else(|| day.map(|it| Link::here(portal.day(it).full)));
            Some(Notice { title: words.say("meeting-is-moved"), text: reason, link })
        }
        MeetingState::Planned
        | MeetingState::AgendaSent
        | MeetingState::AwaitingMinutes
        | MeetingState::Held => reason.map(|it| Notice {
            title: words.say("meeting-reason"),
            text: Some(it),
            link: None,
        }),
    };
    let from = from.map(|it| Notice {
        title: words.say("meeting-moved-from"),
        text: it.reason.as_ref().map(|it| it.value.clone()),
        link: Some(to(it)),
    });
    own.into_iter().chain(from).collect()
}

fn leader(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Option<Who> {
    let stated = &meeting.leader.as_ref()?.value;
    if let Some(person) = leader_of(body, meeting) {
        return Some(attendance::with_organisation(portal, body, meeting, person));
    }
    Some(match stated {
        Leader::Person(person) => portal.called(person),
        Leader::Side(side) => Who { name: Some(portal.party(side.as_str())), ..Who::default() },
        Leader::Words(words) => Who { name: Some(words.clone()), ..Who::default() },
    })
}

fn approved(portal: &Portal<'_>, body: &Body, date: PartialDate) -> Link {
    let title = portal.partial(date);
    let at = body.meetings.iter().find(|it| date == PartialDate::Day(it.day));
    at.map_or_else(
        || Link::here(title.clone()),
        |it| Link::to(title.clone(), &Route::meeting(&it.id)),
    )
}
