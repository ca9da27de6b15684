//! How long a seat is held: the term that stands for it, its last day, and whether a holder stays
//! until someone follows.

use crate::derive::standing::Standing;
use crate::model::{
    Appointment, Duration, Life, Mandate, Model, Period, Seat, Site, Term, YesNo, holiday,
};
use chrono::{Days, NaiveDate};

/// The rules of term that stand for a seat: its own, or the body's, or the house's where the
/// mandate is silent. Each key is looked for by itself, so that a seat with a length of its own
/// still follows what the body says of staying on.
#[derive(Clone, Debug)]
pub struct SeatTerm<'m> {
    /// The rule that says how long a term is.
    pub length: Option<Standing<'m, Term>>,
    /// The rule that says whether a holder stays until someone follows.
    pub holdover: Option<Standing<'m, Term>>,
    periods: &'m [Period],
}

/// The last day of an appointment's term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermEnd {
    /// The day.
    pub day: NaiveDate,
    /// Whether it follows from the rule of term, since the appointment states no end.
    pub by_rule: bool,
}

impl<'m> SeatTerm<'m> {
    /// The rules that stand for a seat of a mandate.
    pub fn of(model: &'m Model, mandate: &'m Mandate, seat: &'m Seat) -> SeatTerm<'m> {
        let first = |states: fn(&Term) -> bool| standing(&model.site, mandate, seat, states);
        SeatTerm {
            length: first(|it| it.follows.is_some() || it.fixed.is_some()),
            holdover: first(|it| it.holdover.is_some()),
            periods: &model.periods,
        }
    }

    /// Whether a holder stays until someone follows.
    pub fn holds_over(&self) -> bool {
        let stated = self.holdover.as_ref().and_then(|it| it.rule.holdover.as_ref());
        stated.is_some_and(|it| it.value == YesNo::Yes)
    }

    /// The last day of a term that begins on a day: of the period that the day lies in, or of a
    /// fixed length; none where no length is stated, or the day lies in no known period.
    pub fn last_day(&self, from: NaiveDate) -> Option<NaiveDate> {
        let rule = self.length.as_ref()?.rule;
        if rule.follows.is_some() {
            let found = self.followed().find(|it| it.life.covers(from))?;
            return found.life.last_day();
        }
        nth_start(from, rule.fixed.as_ref()?.value, 1)?.checked_sub_days(Days::new(1))
    }

    /// The last day of an appointment's term: the stated one, or else by the rule.
    pub fn end_of(&self, appointment: &Appointment) -> Option<TermEnd> {
        if let Some(day) = appointment.life.last_day() {
            return Some(TermEnd { day, by_rule: false });
        }
        let day = self.last_day(appointment.life.first_day()?)?;
        Some(TermEnd { day, by_rule: true })
    }

    /// Whether an appointment that states an end ran until its term was over, so that nobody left
    /// before the time.
    pub fn ran_out(&self, life: &Life) -> bool {
        let Some(last) = life.last_day() else { return false };
        let Some(rule) = self.length.as_ref().map(|it| it.rule) else { return false };
        if rule.follows.is_some() {
            return self.followed().any(|it| it.life.last_day() == Some(last));
        }
        let end = life.first_day().and_then(|it| self.last_day(it));
        end.is_some_and(|it| it <= last)
    }

    /// How many terms the days from one to another touch; none where no length is stated.
    pub fn touched(&self, from: NaiveDate, until: NaiveDate) -> Option<u32> {
        let rule = self.length.as_ref()?.rule;
        if rule.follows.is_some() {
            let touches = |it: &&Period| {
                it.life.has_begun(until) && it.life.last_day().is_none_or(|it| from <= it)
            };
            return u32::try_from(self.followed().filter(touches).count()).ok();
        }
        let fixed = rule.fixed.as_ref()?.value;
        let starts = (0..).map_while(|it| nth_start(from, fixed, it)).take_while(|it| *it <= until);
        u32::try_from(starts.count()).ok()
    }

    /// The periods that the term follows.
    pub fn followed(&self) -> impl Iterator<Item = &'m Period> {
        let kind = self.length.as_ref().and_then(|it| it.rule.follows.as_ref());
        let kind = kind.map(|it| it.value.to_lowercase());
        let of_kind = move |it: &&Period| {
            it.kind.as_ref().map(|it| it.value.to_lowercase()).is_some_and(|it| Some(it) == kind)
        };
        self.periods.iter().filter(of_kind)
    }
}

fn standing<'m>(
    site: &'m Site,
    mandate: &'m Mandate,
    seat: &'m Seat,
    states: fn(&Term) -> bool,
) -> Option<Standing<'m, Term>> {
    let stated = |it: &'m Option<Term>| it.as_ref().filter(|it| states(it));
    let own = stated(&seat.term).or_else(|| stated(&mandate.term));
    Standing::of(own, stated(&site.house_rules.term))
}

/// The first day of the term that comes so many terms after the one that begins on a day; none
/// where the calendar is at its end.
fn nth_start(from: NaiveDate, every: Duration, terms: u32) -> Option<NaiveDate> {
    let reach = Duration { length: every.length.checked_mul(terms)?, unit: every.unit };
    let start = reach.after(from, &|day| holiday(day).is_some());
    (start != NaiveDate::MAX).then_some(start)
}
