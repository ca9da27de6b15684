//! A seat: a place, or several alike, that a mandate creates.

use super::lowering::Lowering;
use super::{
    Actor, AlternatesKind, BodyId, Count, Interpretation, OfParty, OrganisationId, PartyId, Rule,
    SeatId, Term, YesNo,
};
use crate::source::schema::{AlternatesFront, LimitFront, SeatFront};
use crate::text::{Span, Spanned, slug};

/// A place, or several alike, that a mandate creates.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Its id within the body.
    pub id: Spanned<SeatId>,
    /// What it is called.
    pub title: Spanned<String>,
    /// A heading over several seats.
    pub group: Option<Spanned<String>>,
    /// How many sit here; where nothing is stated, one, or one for each organisation.
    pub count: Option<Spanned<Count>>,
    /// The party that fills it.
    pub party: Option<Spanned<PartyId>>,
    /// The organisation that fills it.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// One for each organisation of a party.
    pub one_per: Option<Spanned<OfParty>>,
    /// The body of which a holder must be a member.
    pub member_of: Option<Spanned<BodyId>>,
    /// The body whose chair holds it.
    pub chair_of: Option<Spanned<BodyId>>,
    /// The body whose composition it mirrors.
    pub mirrors: Option<Spanned<BodyId>>,
    /// The position that holds it.
    pub ex_officio: Option<Spanned<String>>,
    /// Who may nominate, jointly where several.
    pub nominated_by: Vec<Spanned<Actor>>,
    /// Who appoints.
    pub appointed_by: Vec<Spanned<Actor>>,
    /// Who elects.
    pub elected_by: Vec<Spanned<Actor>>,
    /// On whose behalf the holder sits.
    pub on_behalf_of: Vec<Spanned<OrganisationId>>,
    /// What the holder must be or know.
    pub qualification: Option<Spanned<String>>,
    /// Whether the seat has a vote, where that is stated.
    pub voting: Option<Spanned<YesNo>>,
    /// Whether the seat is an observer's.
    pub observer: bool,
    /// Who sits in for an absent holder.
    pub alternates: Option<Alternates>,
    /// How long one person may hold it.
    pub limit: Option<Limit>,
    /// The term, where it differs from the body's.
    pub term: Option<Term>,
    /// The clause, strength and reading.
    pub rule: Rule,
    /// Where the seat stands.
    pub span: Span,
}

/// Who sits in for an absent holder.
#[derive(Clone, Debug)]
pub struct Alternates {
    /// How they are arranged.
    pub kind: Option<Spanned<AlternatesKind>>,
    /// When they may sit in.
    pub when: Option<Spanned<String>>,
    /// Whether they vote.
    pub voting: Option<Spanned<YesNo>>,
    /// Whether a deputy takes the seat when the holder leaves before the time.
    pub succeeds: Option<Spanned<YesNo>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// How often a person may be appointed again.
#[derive(Clone, Debug)]
pub struct Limit {
    /// How many terms.
    pub terms: Option<Spanned<u32>>,
    /// Whether only terms in a row count.
    pub consecutive: Option<Spanned<YesNo>>,
    /// How many years in all.
    pub years: Option<Spanned<u32>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

impl Seat {
    /// Whether a name is that of the seat: its id, its title, or the heading over it.
    pub fn is_called(&self, name: &str) -> bool {
        let name = slug(name);
        let heading = self.group.as_ref().map(|it| &it.value);
        self.id.value.as_str() == name
            || [Some(&self.title.value), heading].into_iter().flatten().any(|it| slug(it) == name)
    }

    /// Whether a mandate that speaks of several seats at once means this one among them: it is
    /// called so, or of the party of that name.
    pub fn is_among(&self, name: &str) -> bool {
        let of_each = self.one_per.as_ref().map(|it| &it.value.party);
        let party = self.party.as_ref().map(|it| &it.value).or(of_each);
        self.is_called(name) || party.is_some_and(|it| it.as_str() == slug(name))
    }

    pub(super) fn lower(front: &SeatFront, to: &mut Lowering) -> Option<Seat> {
        let named = front.title.clone().or_else(|| front.id.clone());
        let Some(title) = named else {
            to.missing(front.span, "title");
            return None;
        };
        let id = front.id.as_ref().unwrap_or(&title);
        Some(Seat {
            id: id.with(SeatId::new(&slug(&id.value))),
            group: front.group.clone(),
            count: to.fit(&front.count),
            party: to.party(&front.party),
            organisation: to.organisation(&front.organisation),
            one_per: to.of_party(&front.one_per),
            member_of: to.body(&front.member_of),
            chair_of: to.body(&front.chair_of),
            mirrors: to.body(&front.mirrors),
            ex_officio: front.ex_officio.clone(),
            nominated_by: to.actors(&front.nominated_by),
            appointed_by: to.actors(&front.appointed_by),
            elected_by: to.actors(&front.elected_by),
            on_behalf_of: to.organisations(&front.on_behalf_of),
            qualification: front.qualification.clone(),
            voting: to.fit(&front.voting),
            observer: to.says_yes(&front.observer),
            alternates: front.alternates.as_ref().map(|it| Alternates::lower(it, to)),
            limit: front.limit.as_ref().map(|it| Limit::lower(it, to)),
            term: front.term.as_ref().map(|it| Term::lower(it, to)),
            rule: Rule {
                clause: front.clause.clone(),
                strength: to.fit(&front.strength),
                interpretation: Interpretation::lower(&front.interpretation, to),
            },
            span: title.span,
            title,
        })
    }
}

impl Alternates {
    fn lower(front: &AlternatesFront, to: &mut Lowering) -> Alternates {
        Alternates {
            kind: to.fit(&front.kind),
            when: front.when.clone(),
            voting: to.fit(&front.voting),
            succeeds: to.fit(&front.succeeds),
            clause: front.clause.clone(),
        }
    }
}

impl Limit {
    fn lower(front: &LimitFront, to: &mut Lowering) -> Limit {
        Limit {
            terms: to.fit(&front.terms),
            consecutive: to.fit(&front.consecutive),
            years: to.fit(&front.years),
            clause: front.clause.clone(),
        }
    }
}
