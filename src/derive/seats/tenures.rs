//! How long each person has sat in a seat without a break.

use crate::model::{Appointment, Body, Life};
use chrono::{Days, NaiveDate};

/// Appointments of one person to one seat that follow each other without a break.
#[derive(Clone, Debug)]
pub struct Tenure<'m> {
    /// The last of the appointments.
    pub last: &'m Appointment,
    /// From the first day of the first until the last day of the last.
    pub life: Life,
}

/// The tenures of a body, in the order in which they began.
pub fn tenures(body: &Body) -> Vec<Tenure<'_>> {
    let mut appointments: Vec<&Appointment> = body.appointments.iter().collect();
    appointments.sort_by_key(|it| it.life.first_day());
    let mut res: Vec<Tenure<'_>> = Vec::new();
    for appointment in appointments {
        match res.iter_mut().find(|it| it.goes_on_in(appointment)) {
            Some(tenure) => {
                // Of two that overlap, the one that ends later is the last; one that states no end
                // lasts until the next.
                let over = appointment.life.last_day();
                if over.is_none() || tenure.life.last_day() < over {
                    tenure.last = appointment;
                    tenure.life.until.clone_from(&appointment.life.until);
                }
            }
            None => res.push(Tenure { last: appointment, life: appointment.life.clone() }),
        }
    }
    res
}

impl Tenure<'_> {
    fn goes_on_in(&self, next: &Appointment) -> bool {
        let organisation = |it: &Appointment| it.organisation.as_ref().map(|it| it.value.clone());
        let alike = self.last.seat.value == next.seat.value
            && self.last.person.value == next.person.value
            && organisation(self.last) == organisation(next);
        let day_after = |it: NaiveDate| it.checked_add_days(Days::new(1));
        let free = self.life.last_day().and_then(day_after);
        alike && free.is_none_or(|it| next.life.first_day().is_none_or(|next| next <= it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn terms_that_follow_each_other_are_one_tenure() {
        let tree = Tree::from_text(
            "-- people/bo.md --\n---\nname: Bo\n---\n-- bodies/raad/mandate.md --\n---\nname: Rådet\nseats: [{id: chef, title: Chef}]\n---\n-- bodies/raad/members.yaml --\nmembers:\n  - {seat: chef, person: bo, from: 2022-01, until: 2025-12}\n  - {seat: chef, person: bo, from: 2018-01, until: 2019-12}\n  - {seat: chef, person: bo, from: 2026-01-01, until: 2026-06-30}\n",
        );
        let model = crate::model::build(&crate::source::parse(&tree));
        let body = model.bodies.values().next().expect("the text holds a body");
        let found: Vec<String> = tenures(body)
            .iter()
            .map(|it| {
                let day = |it: Option<NaiveDate>| it.map_or(String::new(), |it| it.to_string());
                format!("{} {}", day(it.life.first_day()), day(it.life.last_day()))
            })
            .collect();
        assert_eq!(found, ["2018-01-01 2019-12-31", "2022-01-01 2026-06-30"]);
    }

    #[test]
    fn an_appointment_without_an_end_goes_on_in_the_next() {
        let tree = Tree::from_text(
            "-- people/bo.md --\n---\nname: Bo\n---\n-- bodies/raad/mandate.md --\n---\nname: Rådet\nseats: [{id: chef, title: Chef}]\n---\n-- bodies/raad/members.yaml --\nmembers:\n  - {seat: chef, person: bo, from: 2022-01-01}\n  - {seat: chef, person: bo, from: 2026-01-01, until: 2029-12-31}\n",
        );
        let model = crate::model::build(&crate::source::parse(&tree));
        let body = model.bodies.values().next().expect("the text holds a body");
        let found = tenures(body);
        assert_eq!(found.len(), 1);
        let last = found[0].life.last_day().map(|it| it.to_string());
        assert_eq!(last.as_deref(), Some("2029-12-31"));
    }
}
