//! A person in a seat from a day to a day, by a decision; and a person who serves a body.

use super::lowering::Lowering;
use super::{Actor, BodyId, DecisionId, Life, OrganisationId, PersonId, SeatId};
use crate::source::schema::{AppointmentFront, ServiceFront};
use crate::text::{Span, Spanned, slug};

/// A person in a seat.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// The seat.
    pub seat: Spanned<SeatId>,
    /// The person.
    pub person: Spanned<PersonId>,
    /// The organisation the person comes from.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// The organisations the person sits for.
    pub on_behalf_of: Vec<Spanned<OrganisationId>>,
    /// The days in the seat.
    pub life: Life,
    /// Who appointed.
    pub appointed_by: Option<Spanned<Actor>>,
    /// Who nominated.
    pub nominated_by: Vec<Spanned<Actor>>,
    /// The decision that appointed.
    pub decided: Option<Spanned<DecisionId>>,
    /// Who sits in when the person is absent, first choice first.
    pub deputies: Vec<Spanned<PersonId>>,
    /// Where the appointment stands.
    pub span: Span,
}

/// A person who serves a body as its secretariat.
#[derive(Clone, Debug)]
pub struct Service {
    /// The person.
    pub person: Spanned<PersonId>,
    /// The organisation the person comes from.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// The days of service.
    pub life: Life,
    /// Where the service stands.
    pub span: Span,
}

impl Appointment {
    /// An appointment without a person or a seat is none; what is wrong is kept.
    pub(super) fn lower(
        front: &AppointmentFront,
        body: &BodyId,
        to: &mut Lowering,
    ) -> Option<Appointment> {
        if front.person.is_none() {
            to.missing(front.span, "person");
        }
        let Some(seat) = &front.seat else {
            to.missing(front.span, "seat");
            return None;
        };
        let person = to.person(&front.person)?;
        Some(Appointment {
            seat: seat.with(SeatId::new(&slug(&seat.value))),
            span: person.span,
            person,
            organisation: to.organisation(&front.organisation),
            on_behalf_of: to.organisations(&front.on_behalf_of),
            life: Life::lower(&front.from, &front.until, to),
            appointed_by: to.actor(&front.appointed_by),
            nominated_by: to.actors(&front.nominated_by),
            decided: to.decision(&front.decided, body),
            deputies: to.people(&front.deputy),
        })
    }
}

impl Service {
    pub(super) fn lower(front: &ServiceFront, to: &mut Lowering) -> Option<Service> {
        if front.person.is_none() {
            to.missing(front.span, "person");
        }
        let person = to.person(&front.person)?;
        Some(Service {
            span: person.span,
            person,
            organisation: to.organisation(&front.organisation),
            life: Life::lower(&front.from, &front.until, to),
        })
    }
}
