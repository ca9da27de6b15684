//! An item of an agenda, and what became of it.

use super::lowering::{Lowering, meant};
use super::{
    Action, Body, BodyId, Decision, DecisionId, DutyId, FollowUp, ItemKind, Meeting, MeetingId,
    Model, Owner, Passage, Prose, Target, Task,
};
use crate::source::schema::Text;
use crate::source::{Fault, Flaw, Heading, Kind, Mark};
use crate::text::{Span, Spanned, slug};
use std::collections::BTreeSet;

/// An item of an agenda.
#[derive(Clone, Debug)]
pub struct Item {
    /// The anchor, unique in the meeting.
    pub id: String,
    /// The number it is printed with: by place from 1, or running through the year.
    pub number: u32,
    /// The place on the agenda, from 1.
    pub place: u32,
    /// Whether the place is the number that another item of the meeting is printed with.
    pub(super) place_is_taken: bool,
    /// The title.
    pub title: String,
    /// What it is for.
    pub kind: Option<ItemKind>,
    /// Whether it was treated behind closed doors.
    pub closed: bool,
    /// The case number.
    pub case: Option<Spanned<String>>,
    /// The minutes set aside for it.
    pub minutes: Option<Spanned<u32>>,
    /// Who presents it.
    pub by: Option<Spanned<Owner>>,
    /// The decision of another body that it answers.
    pub answers: Option<Spanned<DecisionId>>,
    /// The duty that it fulfils.
    pub fulfils: Option<Spanned<DutyId>>,
    /// What is recommended.
    pub recommendations: Vec<Passage>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// What is said of earlier decisions.
    pub follow_ups: Vec<FollowUp>,
    /// Who differed, and why.
    pub dissents: Vec<Passage>,
    /// Who was disqualified, and why.
    pub recusals: Vec<Passage>,
    /// The prose between the marked quotes.
    pub prose: Vec<Span>,
    /// Everything between this heading and the next item.
    pub body: Span,
    /// The heading.
    pub span: Span,
}

const ATTRIBUTES: &[&str] = &["case", "minutes", "by", "answers", "fulfils"];
const CLASSES: &[&str] = &["decision", "discussion", "information", "consent", "closed"];

impl Item {
    /// Whether words mean this item: its anchor, or one of its numbers.
    pub fn is_called(&self, words: &str) -> bool {
        words == self.id || self.numbers().any(|it| words.parse() == Ok(it))
    }

    /// The numbers by which it is called: the one it is printed with, and its place where no other
    /// item of the meeting is printed with that.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        let place = (!self.place_is_taken).then_some(self.place);
        std::iter::once(self.number).chain(place.filter(|it| *it != self.number))
    }

    /// The items of a meeting: its headings of the second level.
    pub(super) fn lower_each(prose: &Prose, meeting: &MeetingId, to: &mut Lowering) -> Vec<Item> {
        let all = &prose.outline.headings;
        let headings: Vec<&Heading> = all.iter().filter(|it| it.level == 2).collect();
        let ends = headings.iter().skip(1).map(|it| it.span.start).chain([prose.span.end]);
        let bodies = headings.iter().zip(ends).map(|(heading, end)| Span {
            start: heading.span.end.min(end),
            end,
            ..heading.span
        });
        let closed: Vec<&Heading> = all.iter().filter(|it| it.closed).collect();
        let mut above = all.iter().filter(|it| it.level == 1).peekable();
        let mut in_closed = false;
        to.faults.extend(closed.iter().filter(|it| it.level != 2).map(|it| Fault {
            span: it.span,
            flaw: Flaw::UnknownKey { key: "closed".to_owned(), known: &[] },
        }));
        let mut res = Vec::new();
        for ((heading, body), number) in headings.iter().zip(bodies).zip(1..) {
            let mut item = Item::headed(heading, number, meeting, to);
            let marks = among(&prose.outline.marks, body, |it| it.span);
            for mark in marks {
                item.take(mark, meeting, to);
            }
            item.prose = between(body, marks.iter().map(|it| it.span));
            item.body = body;
            // Parts cannot be withheld by themselves: what is closed above or within an item
            // closes it as a whole.
            while let Some(it) = above.next_if(|it| it.span.start < heading.span.start) {
                in_closed = it.closed;
            }
            item.closed |= in_closed || !among(&closed, body, |it| it.span).is_empty();
            res.push(item);
        }
        res
    }

    fn headed(heading: &Heading, number: u32, meeting: &MeetingId, to: &mut Lowering) -> Item {
        let attribute = |name: &str| -> Option<Text> {
            let found = heading.attributes.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.clone())
        };
        for (key, value) in &heading.attributes {
            if !ATTRIBUTES.contains(&key.as_str()) {
                let flaw = Flaw::UnknownKey { key: key.clone(), known: ATTRIBUTES };
                to.faults.push(Fault { span: value.span, flaw });
            }
        }
        for class in heading.classes.iter().filter(|it| !CLASSES.contains(&it.as_str())) {
            let flaw = Flaw::UnknownKey { key: class.clone(), known: CLASSES };
            to.faults.push(Fault { span: heading.span, flaw });
        }
        let has = |class: &str| heading.classes.iter().any(|it| it == class);
        Item {
            id: heading.anchor.clone(),
            number,
            place: number,
            place_is_taken: false,
            title: heading.text.clone(),
            kind: [
                ("decision", ItemKind::Decision),
                ("discussion", ItemKind::Discussion),
                ("information", ItemKind::Information),
                ("consent", ItemKind::Consent),
            ]
            .into_iter()
            .find(|(class, _)| has(class))
            .map(|(_, kind)| kind),
            closed: heading.closed,
            case: attribute("case"),
            minutes: to.fit(&attribute("minutes").as_ref().and_then(meant)),
            by: attribute("by").and_then(|it| Owner::presenting(&it, to)),
            answers: to.decision(&attribute("answers").as_ref().and_then(meant), &meeting.body),
            fulfils: attribute("fulfils").map(|it| it.with(DutyId::new(&slug(&it.value)))),
            recommendations: Vec::new(),
            decisions: Vec::new(),
            actions: Vec::new(),
            follow_ups: Vec::new(),
            dissents: Vec::new(),
            recusals: Vec::new(),
            prose: Vec::new(),
            body: heading.span,
            span: heading.span,
        }
    }

    fn take(&mut self, mark: &Mark, meeting: &MeetingId, to: &mut Lowering) {
        match mark.word.value.as_str() {
            "INDSTILLING" | "RECOMMENDATION" => self.recommendations.push(Passage::lower(mark, to)),
            "BESLUTNING" | "DECISION" => {
                let id = match self.decisions.len() {
                    0 => self.id.clone(),
                    more => format!("{}-{}", self.id, more + 1),
                };
                self.decisions.push(Decision {
                    id: DecisionId::new(meeting, &id),
                    text: mark.text.clone(),
                    task: Task::lower(mark, meeting, to),
                    span: mark.span,
                });
            }
            "OPGAVE" | "ACTION" => self.actions.push(Action {
                text: mark.text.clone(),
                task: Task::lower(mark, meeting, to),
                span: mark.span,
            }),
            "OPFØLGNING" | "FOLLOW-UP" => {
                self.follow_ups.push(FollowUp::lower(mark, meeting, to));
            }
            "MINDRETAL" | "DISSENT" => self.dissents.push(Passage::lower(mark, to)),
            "INHABIL" | "RECUSED" => self.recusals.push(Passage::lower(mark, to)),
            _ => to.unfit(&mark.word, &["BESLUTNING", "INDSTILLING", "OPGAVE", "OPFØLGNING"]),
        }
    }
}

impl Meeting {
    /// The items of other meetings that the text of an item links to, each once; none where the
    /// edition has taken the text away.
    pub fn linked_items(&self, item: &Item) -> BTreeSet<DecisionId> {
        let links = among(&self.prose.outline.links, item.body, |it| it.target.span);
        let links = links.iter().filter(|_| !item.text_is_withheld());
        let targets = links.map(|it| Target::of(&it.target.value, &self.prose.path));
        let ids = targets.filter_map(|it| match it {
            Target::File { path, anchor: Some(anchor) } => item_at(&path, anchor),
            Target::File { anchor: None, .. } | Target::Elsewhere | Target::Refused(_) => None,
        });
        ids.filter(|it| it.meeting != self.id).collect()
    }
}

/// The item at an anchor of a meeting's document.
fn item_at(path: &str, anchor: &str) -> Option<DecisionId> {
    match Kind::of(path) {
        Kind::Meeting { body, name } => {
            let meeting = MeetingId::new(&BodyId::new(&body), &name);
            Some(DecisionId::new(&meeting, &slug(anchor)))
        }
        Kind::Site
        | Kind::Periods
        | Kind::Organisation(_)
        | Kind::Cluster(_)
        | Kind::Person(_)
        | Kind::Mandate { .. }
        | Kind::Members(_)
        | Kind::Page(_)
        | Kind::Misplaced => None,
    }
}

impl Model {
    /// The item that an id is of, or the item under which the decision of that id was taken, with
    /// its meeting and body.
    pub fn item(&self, id: &DecisionId) -> Option<(&Body, &Meeting, &Item)> {
        let body = self.bodies.get(&id.meeting.body)?;
        let meeting = body.meeting(&id.meeting)?;
        let taken = |it: &&Item| it.decisions.iter().any(|it| it.id == *id);
        let own = meeting.items.iter().find(|it| *it.id == *id.item);
        let item = own.or_else(|| meeting.items.iter().find(taken))?;
        Some((body, meeting, item))
    }
}

/// Those that begin within a span, of parts that stand in order.
fn among<T>(parts: &[T], body: Span, place: impl Fn(&T) -> Span) -> &[T] {
    let start = parts.partition_point(|it| place(it).start < body.start);
    let end = parts.partition_point(|it| place(it).start < body.end);
    &parts[start..end.max(start)]
}

/// What is left of a span when others are cut from it.
fn between(whole: Span, cuts: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut res = Vec::new();
    let mut start = whole.start;
    for cut in cuts {
        res.push(Span { start, end: cut.start.max(start), ..whole });
        start = cut.end.max(start);
    }
    res.push(Span { start, end: whole.end.max(start), ..whole });
    res
}
