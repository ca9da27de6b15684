//! The rule that stands: the mandate's own, or the house's where the mandate is silent.

use crate::model::{DecisionRules, Mandate, MeetingRules, Site};

/// A rule that a body is held to.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'m, T> {
    /// The rule.
    pub rule: &'m T,
    /// Whether it is the house's, since the mandate is silent; always shown as such.
    pub of_house: bool,
}

impl<'m, T> Standing<'m, T> {
    /// The mandate's own rule, or else the house's.
    pub fn of(own: Option<&'m T>, house: Option<&'m T>) -> Option<Standing<'m, T>> {
        let own = own.map(|rule| Standing { rule, of_house: false });
        own.or_else(|| house.map(|rule| Standing { rule, of_house: true }))
    }

    /// A rule of how the body meets.
    pub fn of_meetings(
        site: &'m Site,
        mandate: &'m Mandate,
        rule: impl Fn(&'m MeetingRules) -> Option<&'m T>,
    ) -> Option<Standing<'m, T>> {
        // A mandate that could not be read is not silent.
        let house = site.house_rules.meetings.as_ref().filter(|_| !mandate.hollow);
        Standing::of(mandate.meetings.as_ref().and_then(&rule), house.and_then(&rule))
    }

    /// A rule of how the body decides.
    pub fn of_decisions(
        site: &'m Site,
        mandate: &'m Mandate,
        rule: impl Fn(&'m DecisionRules) -> Option<&'m T>,
    ) -> Option<Standing<'m, T>> {
        let house = site.house_rules.decisions.as_ref().filter(|_| !mandate.hollow);
        Standing::of(mandate.decisions.as_ref().and_then(&rule), house.and_then(&rule))
    }
}
