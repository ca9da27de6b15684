//! Who appoints to a seat, and whether anybody must.

use crate::model::{Actor, Mandate, Seat};
use crate::text::Spanned;

/// Who appoints or elects to a seat: those the seat names, or else those the mandate names for
/// every seat; nobody where the mandate does not say.
pub fn appointers<'m>(mandate: &'m Mandate, seat: &'m Seat) -> &'m [Spanned<Actor>] {
    let named = [&seat.appointed_by, &seat.elected_by, &mandate.composition.appointed_by];
    named.into_iter().find(|it| !it.is_empty()).map_or(&[], Vec::as_slice)
}

/// Whether somebody must appoint to the seat; a position or another chair fills it by itself, and
/// the seats of another body say who fills its mirror.
pub fn is_appointed(seat: &Seat) -> bool {
    seat.ex_officio.is_none() && seat.chair_of.is_none() && seat.mirrors.is_none()
}
