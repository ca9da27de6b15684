//! The items that stand on every agenda of a body.

use crate::derive::standing::Standing;
use crate::model::{Body, Meeting, Site};
use crate::text::{Spanned, slug};

/// The items that stand on every agenda, as the mandate of the day says, or else the house.
pub fn standing_items<'m>(
    site: &'m Site,
    body: &'m Body,
    meeting: &Meeting,
) -> Option<Standing<'m, Vec<Spanned<String>>>> {
    Standing::of_meetings(site, body.mandate_on(meeting.day), |it| {
        (!it.standing_items.is_empty()).then_some(&it.standing_items)
    })
}

impl Standing<'_, Vec<Spanned<String>>> {
    /// Whether an item with this title is one of them, however its letters and spaces are set.
    pub fn has_item(&self, title: &str) -> bool {
        let title = slug(title);
        self.rule.iter().any(|it| slug(&it.value) == title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn the_mandates_items_stand_before_those_of_the_house() {
        let text = "\
-- site.yaml --
house_rules: {meetings: {standing_items: [Eventuelt]}}
-- bodies/a/mandate.2025.md --
---
name: A
from: 2025
---
-- bodies/a/mandate.md --
---
name: A
from: 2026
meetings: {standing_items: [Godkendelse af dagsorden, Næste møde]}
---
-- bodies/a/meetings/2025-12-02.md --
---
---
-- bodies/a/meetings/2026-01-05.md --
---
---
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = |at: usize| standing_items(&record.model.site, body, &body.meetings[at]);
        let (then, now) = (found(0).unwrap(), found(1).unwrap());
        assert!(then.of_house && then.has_item("Eventuelt"));
        assert!(!now.of_house && now.has_item("godkendelse  af dagsorden"));
        assert!(!now.has_item("Eventuelt") && !now.has_item("Godkendelse af dagsorden og referat"));
        let silent = crate::record(
            &Tree::from_text(&text.replace("[Eventuelt]", "[]")),
            "2026-11-22".parse().unwrap(),
        );
        let body = silent.model.bodies.values().next().unwrap();
        assert!(standing_items(&silent.model.site, body, &body.meetings[0]).is_none());
    }
}
