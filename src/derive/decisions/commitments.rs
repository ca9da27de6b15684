//! What is to be done, whether a decision or an action says so: who answers for it, by when, and
//! how far it has come.

use super::{Bearers, Entry, Status, actions, bearers};
use crate::derive::Record;
use crate::model::{
    Body, BodyId, DecisionId, Item, Meeting, Model, OrganisationId, PersonId, Progress, SeatId,
    Task,
};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Everything that was to be done by somebody or by some day: what is overdue first, then what is
/// outstanding, each by its deadline, then what is settled, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Commitments {
    all: Vec<Commitment>,
    people: BTreeMap<PersonId, Vec<usize>>,
    organisations: BTreeMap<OrganisationId, Vec<usize>>,
    seats: BTreeMap<(BodyId, SeatId), Vec<usize>>,
    bodies: BTreeMap<BodyId, Vec<usize>>,
}

/// Something that was to be done.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// The body that decided it.
    pub body: BodyId,
    /// The decision's id; of an action, that of its item with the action's number.
    pub id: String,
    /// Whether a decision says so, or an action.
    pub of: Undertaking,
    /// The day it was decided.
    pub agreed: NaiveDate,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How far it has come.
    pub status: Status,
    /// Who answers for it: on the day of the record, or on the day it was settled.
    pub bearers: Bearers,
    /// The day on which those who bear it are looked up.
    on: NaiveDate,
    at: (usize, usize, usize),
}

/// What says that something is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undertaking {
    /// A decision.
    Decision(DecisionId),
    /// An action beside the decisions of an item.
    Action,
}

impl Commitments {
    pub(in crate::derive) fn of(record: &Record) -> Commitments {
        let entries = record.register.newest_first().into_iter();
        let mut all: Vec<Commitment> =
            entries.filter_map(|it| Commitment::of_decision(it, record)).collect();
        all.extend(actions(record).into_iter().map(|it| {
            let of = (&it.action.task, it.told.as_ref().map(|it| it.1), it.progress);
            let status = status(of.0, of.2, record.as_of);
            Commitment {
                body: it.body.id.clone(),
                id: it.id,
                of: Undertaking::Action,
                agreed: it.meeting.day,
                due: of.0.due.as_ref().map(|it| it.value),
                status,
                bearers: Bearers::default(),
                on: if outstanding(status) { record.as_of } else { of.1.unwrap_or(it.meeting.day) },
                at: it.at,
            }
        }));
        Commitments::ordered(all, &record.model)
    }

    /// The commitments as the readers of an edition may see them: how far each has come is so
    /// whoever reads it, and what a closed item says is not told.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Commitments {
        let mut all = self.all.clone();
        all.retain_mut(|it| it.moves_to(model));
        Commitments::ordered(all, model)
    }

    fn ordered(mut all: Vec<Commitment>, model: &Model) -> Commitments {
        for it in &mut all {
            let (body, _, _, task, _) = it.look_up(model);
            let owner = task.owner.as_ref().map(|it| &it.value);
            it.bearers = owner.map(|owner| bearers(owner, body, model, it.on)).unwrap_or_default();
        }
        all.sort_by(|a, b| a.urgency().cmp(&b.urgency()));
        let mut res = Commitments { all, ..Commitments::default() };
        for (at, it) in res.all.iter().enumerate() {
            for person in &it.bearers.people {
                res.people.entry(person.clone()).or_default().push(at);
            }
            for organisation in &it.bearers.organisations {
                res.organisations.entry(organisation.clone()).or_default().push(at);
            }
            if let Some(seat) = &it.bearers.seat {
                res.seats.entry((it.body.clone(), seat.clone())).or_default().push(at);
            }
            res.bodies.entry(it.body.clone()).or_default().push(at);
            for other in it.bearers.body.iter().filter(|id| **id != it.body) {
                res.bodies.entry(other.clone()).or_default().push(at);
            }
        }
        res
    }

    /// Everything, the most urgent first.
    pub fn all(&self) -> &[Commitment] {
        &self.all
    }

    /// What a person answers for: by name, by a seat, by the chair or in the secretariat.
    pub fn of_person(&self, person: &PersonId) -> impl Iterator<Item = &Commitment> {
        self.at(self.people.get(person))
    }

    /// What an organisation answers for: by name, or by those who act for it.
    pub fn of_organisation(&self, id: &OrganisationId) -> impl Iterator<Item = &Commitment> {
        self.at(self.organisations.get(id))
    }

    /// What a seat of a body answers for.
    pub fn of_seat(&self, body: &BodyId, seat: &SeatId) -> impl Iterator<Item = &Commitment> {
        self.at(self.seats.get(&(body.clone(), seat.clone())))
    }

    /// What a body decided should be done, and what another body says that this one must do.
    pub fn of_body(&self, body: &BodyId) -> impl Iterator<Item = &Commitment> {
        self.at(self.bodies.get(body))
    }

    /// The organisations that answer for something.
    pub fn organisations(&self) -> impl Iterator<Item = &OrganisationId> {
        self.organisations.keys()
    }

    fn at<'c>(&'c self, places: Option<&'c Vec<usize>>) -> impl Iterator<Item = &'c Commitment> {
        places.into_iter().flatten().map(|it| &self.all[*it])
    }
}

impl Commitment {
    /// A decision that names an owner or a day; others bind nobody in particular.
    fn of_decision(entry: &Entry, record: &Record) -> Option<Commitment> {
        let (body, meeting, _, decision) = entry.look_up(&record.model);
        let task = &decision.task;
        let told = entry.told().map(|(id, _)| id);
        let settled_by = told.or(entry.replaced_by.as_ref());
        let settled = settled_by.and_then(|it| record.model.item(it)).map(|it| it.1.day);
        let on = match entry.status {
            Status::Done | Status::Dropped | Status::Replaced => settled.unwrap_or(meeting.day),
            Status::Overdue | Status::Awaiting | Status::Pending | Status::Adopted => record.as_of,
        };
        (task.names_owner || task.due.is_some()).then(|| Commitment {
            body: body.id.clone(),
            id: entry.id.to_string(),
            of: Undertaking::Decision(entry.id.clone()),
            agreed: meeting.day,
            due: task.due.as_ref().map(|it| it.value),
            status: entry.status,
            bearers: Bearers::default(),
            on,
            at: entry.place(),
        })
    }

    /// Whether something is still to be done.
    pub fn is_outstanding(&self) -> bool {
        outstanding(self.status)
    }

    /// How many days it is past its deadline.
    pub fn days_overdue(&self, day: NaiveDate) -> Option<i64> {
        let due = self.due.filter(|_| self.status == Status::Overdue)?;
        Some((day - due).num_days())
    }

    /// The body, meeting and item that it is of, who is to do it by when, and its text.
    pub fn look_up<'m>(
        &self,
        model: &'m Model,
    ) -> (&'m Body, &'m Meeting, &'m Item, &'m Task, &'m str) {
        let (body, meeting, item) = self.place(model);
        let (task, text) = match self.of {
            Undertaking::Decision(_) => {
                let it = &item.decisions[self.at.2];
                (&it.task, &it.text)
            }
            Undertaking::Action => {
                let it = &item.actions[self.at.2];
                (&it.task, &it.text)
            }
        };
        (body, meeting, item, task, text)
    }

    /// Finds its place anew in a model from which something was taken; false where it is no more.
    fn moves_to(&mut self, model: &Model) -> bool {
        let Some(place) = self.place_in(model) else { return false };
        self.at = place;
        true
    }

    fn place_in(&self, model: &Model) -> Option<(usize, usize, usize)> {
        let body = model.bodies.get(&self.body)?;
        let meeting = body.meetings.get(self.at.0).filter(|it| it.gone.is_none())?;
        let open = |it: &&Item| !it.text_is_withheld();
        match &self.of {
            Undertaking::Decision(id) => {
                let taken = |item: &Item| item.decisions.iter().position(|it| it.id == *id);
                let found = |(at, item): (usize, &Item)| Some((self.at.0, at, taken(item)?));
                meeting.items.iter().enumerate().filter(|it| open(&it.1)).find_map(found)
            }
            Undertaking::Action => {
                let item = meeting.items.get(self.at.1).filter(open)?;
                item.actions.get(self.at.2).map(|_| self.at)
            }
        }
    }

    fn place<'m>(&self, model: &'m Model) -> (&'m Body, &'m Meeting, &'m Item) {
        let body = &model.bodies[&self.body];
        let meeting = &body.meetings[self.at.0];
        (body, meeting, &meeting.items[self.at.1])
    }

    fn urgency(&self) -> impl Ord {
        let rank = match self.status {
            Status::Overdue => 0,
            Status::Awaiting | Status::Pending => 1,
            Status::Adopted | Status::Done | Status::Replaced | Status::Dropped => 2,
        };
        let due = self.due.filter(|_| rank < 2).unwrap_or(NaiveDate::MAX);
        (rank, due, Reverse(self.agreed), self.id.clone(), self.at.2)
    }
}

fn outstanding(status: Status) -> bool {
    match status {
        Status::Overdue | Status::Awaiting | Status::Pending => true,
        Status::Adopted | Status::Done | Status::Replaced | Status::Dropped => false,
    }
}

/// How far an action has come. It is to be done until it is said to be, with a day or without.
fn status(task: &Task, progress: Option<Progress>, day: NaiveDate) -> Status {
    match progress {
        Some(Progress::Done) => Status::Done,
        Some(Progress::Dropped) => Status::Dropped,
        Some(Progress::Ongoing) | None => match &task.due {
            Some(due) if due.value < day => Status::Overdue,
            Some(_) | None => Status::Pending,
        },
    }
}
