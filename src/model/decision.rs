//! What minutes carry beside their prose: decisions, actions, follow-ups and their like.

use super::lowering::{Lowering, meant};
use super::{Actor, BodyId, DecisionId, MeetingId, Owner, Progress, SeatId};
use crate::source::schema::Text;
use crate::source::{Fault, Flaw, Mark};
use crate::text::{Span, Spanned, slug};
use chrono::NaiveDate;

/// A decision as minuted: numbered by its item, owned, due, sent on, replaced.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The id: `BODY/DATE/ITEM`.
    pub id: DecisionId,
    /// The text, as Markdown.
    pub text: String,
    /// Who must do what it asks, by when, and where it goes.
    pub task: Task,
    /// Where the decision stands.
    pub span: Span,
}

/// Something to be done, beside a decision.
#[derive(Clone, Debug)]
pub struct Action {
    /// What, as Markdown.
    pub text: String,
    /// Who and by when.
    pub task: Task,
    /// Where the action stands.
    pub span: Span,
}

/// What a later meeting says of an earlier decision.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// The decision.
    pub of: Option<Spanned<DecisionId>>,
    /// What is said, as Markdown.
    pub text: String,
    /// How far it has come.
    pub progress: Option<Spanned<Progress>>,
    /// Where the follow-up stands.
    pub span: Span,
}

/// A marked quote that carries no data of its own: a recommendation, a dissent.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Whose it is: what follows the word on its line, a person or other words.
    pub argument: Option<Spanned<Actor>>,
    /// The text, as Markdown.
    pub text: String,
    /// Where the passage stands.
    pub span: Span,
}

/// The closing list of a decision or an action.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// Who must do it.
    pub owner: Option<Spanned<Owner>>,
    /// Whether someone is named who must do it, even where the name leads nowhere.
    pub names_owner: bool,
    /// By when.
    pub due: Option<Spanned<NaiveDate>>,
    /// The body it is sent to.
    pub to: Option<Spanned<BodyId>>,
    /// Whether a body is named to which it is sent, even where the name leads nowhere.
    pub names_receiver: bool,
    /// The decisions it replaces.
    pub replaces: Vec<Spanned<DecisionId>>,
    /// How far it has come, where that is stated at once.
    pub progress: Option<Spanned<Progress>>,
    /// What it is about, in the words in which the mandate speaks of its powers.
    pub subject: Option<Spanned<String>>,
}

impl Task {
    pub(super) fn lower(mark: &Mark, meeting: &MeetingId, to: &mut Lowering) -> Task {
        let mut res = Task::default();
        for (key, value) in &mark.fields {
            match key.value.as_str() {
                "ansvarlig" | "owner" => {
                    res.owner = owner(value, to);
                    res.names_owner = true;
                }
                "frist" | "due" => res.due = to.day(&meant(value)),
                "til" | "to" => {
                    res.to = to.body(&meant(value));
                    res.names_receiver = true;
                }
                "erstatter" | "replaces" => {
                    res.replaces.extend(to.decision(&meant(value), &meeting.body));
                }
                "emne" | "subject" => res.subject = Some(value.clone()),
                "status" => res.progress = to.fit(&meant(value)),
                "imod" => (),
                _ => to.faults.push(Fault {
                    span: key.span,
                    flaw: Flaw::UnknownKey { key: key.value.clone(), known: Mark::FIELDS },
                }),
            }
        }
        res
    }
}

impl FollowUp {
    pub(super) fn lower(mark: &Mark, meeting: &MeetingId, to: &mut Lowering) -> FollowUp {
        if mark.argument.is_none() {
            to.missing(mark.word.span, "BODY/DATE/ITEM");
        }
        FollowUp {
            of: to.decision(&mark.argument.as_ref().and_then(meant), &meeting.body),
            text: mark.text.clone(),
            progress: Task::lower(mark, meeting, to).progress,
            span: mark.span,
        }
    }
}

impl Passage {
    pub(super) fn lower(mark: &Mark, to: &Lowering) -> Passage {
        let whose = |it: &Text| {
            let named = to.someone(&it.value).map(Actor::Person);
            it.with(named.unwrap_or_else(|| Actor::Words(it.value.clone())))
        };
        let argument = mark.argument.as_ref().map(whose);
        Passage { argument, text: mark.text.clone(), span: mark.span }
    }
}

impl Owner {
    /// Who presents an item; words that name nobody stay words.
    pub(super) fn presenting(text: &Text, to: &mut Lowering) -> Option<Spanned<Owner>> {
        if let Some(office) = office(&text.value) {
            return Some(text.with(office));
        }
        match text.value.split_once('/') {
            Some((seat, organisation)) if !text.value.contains(' ') => {
                seat_of(seat, organisation, text, to)
            }
            Some(_) => Some(text.with(Owner::Actor(Actor::Words(text.value.clone())))),
            None => to.actor(&meant(text)).map(|it| text.with(Owner::Actor(it.value))),
        }
    }
}

fn owner(text: &Text, to: &mut Lowering) -> Option<Spanned<Owner>> {
    if let Some(office) = office(&text.value) {
        return Some(text.with(office));
    }
    if let Some((seat, organisation)) = text.value.split_once('/') {
        return seat_of(seat, organisation, text, to);
    }
    let actor = to.actor(&meant(text))?;
    let owner = match actor.value {
        // A single word that names nobody is a seat of this body.
        Actor::Words(words) if !words.contains(' ') => {
            Owner::Seat(SeatId::new(&slug(&words)), None)
        }
        other => Owner::Actor(other),
    };
    Some(text.with(owner))
}

fn office(text: &str) -> Option<Owner> {
    match text.to_lowercase().as_str() {
        "formandskab" | "formandskabet" | "formand" | "chair" | "chairs" => Some(Owner::Chair),
        "sekretariat" | "sekretariatet" | "secretariat" => Some(Owner::Secretariat),
        _ => None,
    }
}

fn seat_of(
    seat: &str,
    organisation: &str,
    text: &Text,
    to: &mut Lowering,
) -> Option<Spanned<Owner>> {
    let organisation = to.organisation(&meant(&text.with(organisation.to_owned())))?;
    Some(text.with(Owner::Seat(SeatId::new(&slug(seat)), Some(organisation.value))))
}
