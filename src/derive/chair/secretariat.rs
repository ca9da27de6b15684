//! Whose secretariat a body has on a day, also where it follows the chair.

use super::chairs::chair_organisation;
use crate::model::{Body, ChairRole, ChairTurn, OrganisationId, PartyId, Secretariat, Service};
use chrono::NaiveDate;

/// A part of a body's secretariat, as it must be on a day.
#[derive(Clone, Debug)]
pub struct SecretariatPart<'m> {
    /// What the mandate says.
    pub stated: &'m Secretariat,
    /// The organisation that must provide it; none where the mandate names none, or where nobody
    /// is known to have the chair that it follows.
    pub organisation: Option<&'m OrganisationId>,
    /// The turn in the chair that it follows.
    pub follows: Option<&'m ChairTurn>,
    /// Who serves from that organisation.
    pub served_by: Vec<&'m Service>,
}

/// The secretariat of a body on a day, part by part as its mandate of that day states it. What
/// follows a side's chair moves with it, on the day the chair does.
pub fn secretariat_on(body: &Body, day: NaiveDate) -> Vec<SecretariatPart<'_>> {
    let parts = body.mandate_on(day).secretariat.iter();
    parts.map(|it| part(body, it, day)).collect()
}

fn part<'m>(body: &'m Body, stated: &'m Secretariat, day: NaiveDate) -> SecretariatPart<'m> {
    let follows = stated.of_chair.as_ref().and_then(|it| in_chair(body, &it.value, day));
    let named = stated.organisation.as_ref().map(|it| &it.value);
    let organisation = named.or_else(|| chair_organisation(body, follows?));
    let serving = body.services.iter().filter(|it| it.life.covers(day));
    let of_it = |it: &&Service| {
        let from = it.organisation.as_ref().map(|it| &it.value);
        from.is_some() && from == organisation
    };
    SecretariatPart { stated, organisation, follows, served_by: serving.filter(of_it).collect() }
}

/// The turn of a side's chair that runs on a day, the latest where several do.
fn in_chair<'m>(body: &'m Body, side: &PartyId, day: NaiveDate) -> Option<&'m ChairTurn> {
    let own = body.chair_turns.iter().filter(|it| {
        let of_side = it.side.as_ref().is_some_and(|it| it.value == *side);
        of_side && it.role == ChairRole::Chair && it.life.covers(day)
    });
    own.max_by_key(|it| it.life.first_day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Tree, parse};

    #[test]
    fn it_moves_with_the_chair_municipality_on_the_day() {
        let text = "\
-- organisations/herning.md --
---
name: Herning
---
-- organisations/struer.md --
---
name: Struer
---
-- people/ida.md --
---
name: Ida
---
-- people/ole.md --
---
name: Ole
---
-- bodies/raad/mandate.md --
---
name: Rådet
secretariat: [{of_chair: kommune, count: 1}]
---
-- bodies/raad/members.yaml --
chairs:
  - {side: kommune, organisation: herning, from: 2022-09, until: 2026-08-31}
  - {side: kommune, organisation: struer, from: 2026-09-01}
secretariat:
  - {person: ida, organisation: herning, from: 2022-09, until: 2026-09-30}
  - {person: ole, organisation: struer, from: 2026-10-01}
";
        let model = crate::model::build(&parse(&Tree::from_text(text)));
        let body = model.bodies.values().next().expect("the text holds a body");
        let day = |it: &str| it.parse::<NaiveDate>().expect("a day of the test");
        let mut unserved = Vec::new();
        for at in day("2022-09-01").iter_days().take_while(|it| *it < day("2030-01-01")) {
            let parts = secretariat_on(body, at);
            let wanted = if at < day("2026-09-01") { "herning" } else { "struer" };
            assert_eq!(parts[0].organisation.map(OrganisationId::as_str), Some(wanted), "{at}");
            unserved.extend(parts[0].served_by.is_empty().then_some(at));
        }
        assert_eq!(unserved.first(), Some(&day("2026-09-01")));
        assert_eq!((unserved.last(), unserved.len()), (Some(&day("2026-09-30")), 30));
        assert_eq!(secretariat_on(body, day("2022-08-31"))[0].organisation, None);
    }
}
