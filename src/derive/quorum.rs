//! Whether a body could decide: how many had to be there, and how many were, item by item.

use super::presence::{Filled, Missing, Part, Table, Told};
use super::{MeetingState, Record, Standing};
use crate::model::{Body, ChairRole, DecisionRules, Meeting, Presiding, Quorum, Rule};
use crate::text::Spanned;

/// What a mandate asks of a meeting that decides, and what the meeting had.
#[derive(Clone, Debug)]
pub struct QuorumOf<'m> {
    /// How many the mandate asks for.
    pub quorum: &'m Spanned<Quorum>,
    /// The clause, strength and reading.
    pub rule: Rule,
    /// Whether it is the house's rule, since the mandate is silent.
    pub of_house: bool,
    /// How many members with a vote the body had on the day.
    pub members: u32,
    /// How many of them had to be there.
    pub needed: u32,
    /// The meeting as a whole.
    pub whole: QuorumAt,
    /// Each item, in the order of the agenda.
    pub items: Vec<QuorumAt>,
}

/// What a meeting, or an item of it, had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuorumAt {
    /// How many members or their deputies were surely there; the disqualified were not.
    pub present: u32,
    /// How many more were perhaps there.
    pub perhaps: u32,
    /// Whether the chair was there, or who else must be.
    pub chair: Told,
    /// Whether the body could decide.
    pub verdict: Quorate,
    /// Whether it could have decided, had nobody been disqualified.
    pub but_for_recusal: Quorate,
}

/// Whether a body could decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quorate {
    /// It could.
    Yes,
    /// It could not.
    No,
    /// That cannot be decided, since something is not written down.
    Unknown(Missing),
}

/// Whether a body could decide at a meeting of which the minutes are here; nothing where neither
/// mandate nor house asks for a number.
///
/// A share is one of the members who vote, that is of the seats that are filled on the day: a
/// vacant seat is no member.
pub fn quorum<'m>(
    record: &'m Record,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Option<QuorumOf<'m>> {
    let mandate = body.mandate_on(meeting.day);
    let minuted = MeetingState::of(meeting, record.as_of) == MeetingState::Held;
    if mandate.hollow || meeting.hollow || !minuted {
        return None;
    }
    let stated = |it: &'m DecisionRules| it.quorum.is_some().then_some(it);
    let site = &record.model.site;
    let Standing { rule: rules, of_house } = Standing::of_decisions(site, mandate, stated)?;
    let quorum = rules.quorum.as_ref()?;
    let table = Table::of(body, meeting, mandate, Some(rules));
    let needed = quorum.value.needed(table.members());
    let at = At { body, meeting, table, quorum: quorum.value, needed };
    let items = (0..meeting.items.len()).map(|it| at.item(it)).collect();
    Some(QuorumOf {
        quorum,
        rule: clause_of(rules),
        of_house,
        members: at.table.members(),
        needed,
        whole: at.whole(),
        items,
    })
}

/// The rule on the quorum: its own clause, or else that on deciding.
fn clause_of(rules: &DecisionRules) -> Rule {
    let clause = rules.quorum_clause.clone().or_else(|| rules.rule.clause.clone());
    Rule { clause, ..rules.rule.clone() }
}

struct At<'m> {
    body: &'m Body,
    meeting: &'m Meeting,
    table: Table<'m>,
    quorum: Quorum,
    needed: u32,
}

impl At<'_> {
    fn whole(&self) -> QuorumAt {
        let verdict = self.verdict(Part::Whole);
        let filled = self.table.filled(Part::Whole);
        self.at(filled, self.chair(Part::Whole), verdict, verdict)
    }

    fn item(&self, item: usize) -> QuorumAt {
        let part = Part::Deciding(item);
        let but_for_recusal = self.verdict(Part::Attending(item));
        self.at(self.table.filled(part), self.chair(part), self.verdict(part), but_for_recusal)
    }

    fn at(
        &self,
        filled: Filled,
        chair: Told,
        verdict: Quorate,
        but_for_recusal: Quorate,
    ) -> QuorumAt {
        let Filled { surely: present, perhaps, missing: _ } = filled;
        QuorumAt { present, perhaps, chair, verdict, but_for_recusal }
    }

    fn verdict(&self, part: Part) -> Quorate {
        if self.meeting.attendance.present.is_empty() {
            return Quorate::Unknown(Missing::Attendance);
        }
        if self.table.members() == 0 {
            return Quorate::Unknown(Missing::Members);
        }
        let filled = self.table.filled(part);
        let chair = self.chair(part);
        if filled.surely + filled.perhaps < self.needed || chair == Told::No {
            return Quorate::No;
        }
        match filled.missing {
            Some(missing) if filled.surely < self.needed => Quorate::Unknown(missing),
            Some(_) | None if chair == Told::Perhaps => Quorate::Unknown(Missing::Chair),
            Some(_) | None => Quorate::Yes,
        }
    }

    /// Whether those whom the quorum names were there.
    fn chair(&self, part: Part) -> Told {
        match self.quorum.presiding {
            Presiding::Anyone => Told::Yes,
            Presiding::Chair => self.in_role(ChairRole::Chair, part).unwrap_or(Told::Perhaps),
            Presiding::ChairOrVice => {
                let chair = self.in_role(ChairRole::Chair, part).unwrap_or(Told::Perhaps);
                chair.max(self.in_role(ChairRole::ViceChair, part).unwrap_or(Told::No))
            }
        }
    }

    /// Whether somebody in a role of the chairmanship was there; nothing where nobody is known to
    /// have it.
    fn in_role(&self, role: ChairRole, part: Part) -> Option<Told> {
        let turns = self.body.chair_turns.iter();
        let turns = turns.filter(|it| it.role == role && it.life.covers(self.meeting.day));
        let there = |it: &crate::model::ChairTurn| match &it.person {
            Some(person) => self.table.takes_part(&person.value, part),
            None => Told::Perhaps,
        };
        turns.map(there).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;
    use std::fmt::Write as _;

    /// A group of four with a chair and a vice-chair, and one meeting with three items.
    fn record(quorum: &str, attendance: &str) -> Record {
        let mut text = String::new();
        for person in ["anna", "bo", "eva", "ida", "ole", "per", "una"] {
            let _ = write!(text, "-- people/{person}.md --\n---\nname: {person}\n---\n");
        }
        let _ = write!(
            text,
            "\
-- bodies/a/mandate.md --
---
name: A
seats:
  - {{id: leder, title: Leder, count: 2}}
  - {{id: chef, title: Chef, count: 3, alternates: personal}}
  - {{id: gaest, title: Gæst, observer: yes}}
decisions: {{quorum: {quorum}}}
---
-- bodies/a/members.yaml --
members:
  - {{seat: leder, person: anna}}
  - {{seat: leder, person: bo}}
  - {{seat: chef, person: eva}}
  - {{seat: chef, person: ida, until: 2026-12-31}}
  - {{seat: gaest, person: ole}}
chairs:
  - {{person: anna}}
  - {{person: bo, role: vice-chair}}
-- bodies/a/meetings/2026-03-03.md --
---
time: 13-15
{attendance}
---
## Et {{#et}}

> [!BESLUTNING]
> Ja.

## To {{#to}}

> [!BESLUTNING]
> Ja.

## Tre {{#tre}}

> [!BESLUTNING]
> Ja.
"
        );
        crate::record(&Tree::from_text(&text), "2026-11-22".parse().expect("a day"))
    }

    /// The verdicts of the meeting and its three items, each as `present+perhaps verdict`.
    fn verdicts(quorum_of: &str, attendance: &str) -> [String; 4] {
        let record = record(quorum_of, attendance);
        let body = record.model.bodies.values().next().expect("a body");
        let found = quorum(&record, body, &body.meetings[0]).expect("a quorum is stated");
        let said = |it: &QuorumAt| format!("{}+{} {:?}", it.present, it.perhaps, it.verdict);
        let mut items = found.items.iter().map(said);
        let mut next = || items.next().expect("three items");
        [said(&found.whole), next(), next(), next()]
    }

    #[test]
    fn every_number_of_members_is_held_against_every_quorum() {
        let all = ["anna", "bo", "eva", "ida"];
        for there in 1..=4 {
            for needed in 1..=5 {
                let present = format!("present: [{}]", all[..there].join(", "));
                let wanted = if there >= needed { "Yes" } else { "No" };
                let found = verdicts(&needed.to_string(), &present);
                assert_eq!(found[0], format!("{there}+0 {wanted}"), "{there} of {needed}");
            }
            let present = format!("present: [ole, {}]", all[..there].join(", "));
            let half = if there >= 2 { "Yes" } else { "No" };
            assert_eq!(verdicts("1/2", &present)[1], format!("{there}+0 {half}"));
            let more = if there > 2 { "Yes" } else { "No" };
            assert_eq!(verdicts("mere end halvdelen", &present)[1], format!("{there}+0 {more}"));
        }
    }

    #[test]
    fn who_came_for_a_part_counts_for_that_part() {
        let found = verdicts("2", "present: [anna, {person: bo, item: [to]}]");
        assert_eq!(found, ["2+0 Yes", "1+0 No", "2+0 Yes", "1+0 No"]);
        let found = verdicts("2", "present: [anna, {person: bo, until: \"14\"}]");
        assert_eq!(found[1..], ["1+1 Unknown(Times)", "1+1 Unknown(Times)", "1+1 Unknown(Times)"]);
        let found = verdicts("2", "present: [anna, {person: bo, from: \"12.30\", until: \"15\"}]");
        assert_eq!(found[1], "2+0 Yes");
        assert_eq!(
            verdicts("2", "present: [anna, {person: bo, item: [fem]}]")[1],
            "1+1 Unknown(Times)"
        );
    }

    #[test]
    fn a_deputy_counts_where_the_mandate_lets_deputies_in() {
        let chef = "present: [anna]\napologies: [{person: eva, deputy: per}]";
        assert_eq!(verdicts("2", chef)[1], "2+0 Yes");
        assert_eq!(verdicts("{at_least: 2, deputies: no}", chef)[1], "1+0 No");
        let leder = "present: [anna, {person: per, deputy_for: bo}]";
        assert_eq!(verdicts("2", leder)[1], "1+1 Unknown(Deputies)");
        assert_eq!(verdicts("{at_least: 2, deputies: count}", leder)[1], "2+0 Yes");
    }

    #[test]
    fn a_deputy_votes_from_the_item_that_let_the_deputy_in() {
        let chain = "present: [anna]\ndeputies: [{person: per, for: eva}, {person: una, for: eva, came: yes, approved_at: to}]";
        assert_eq!(verdicts("2", chain), ["2+0 Yes", "1+0 No", "2+0 Yes", "2+0 Yes"]);
        // One head fills one place.
        let one =
            "present: [anna]\napologies: [{person: eva, deputy: per}, {person: ida, deputy: per}]";
        assert_eq!(verdicts("3", one)[0], "2+0 No");
        // A member who came needs no deputy.
        let both = "present: [anna, eva]\napologies: [{person: eva, deputy: per}]";
        assert_eq!(verdicts("3", both)[0], "2+0 No");
    }

    #[test]
    fn the_disqualified_are_missed_at_their_item_alone() {
        let text = "present: [anna, bo, eva]\nrecused: [{person: bo, item: to}]";
        assert_eq!(verdicts("3", text), ["3+0 Yes", "3+0 Yes", "2+0 No", "3+0 Yes"]);
        let record = record("3", text);
        let body = record.model.bodies.values().next().expect("a body");
        let found = quorum(&record, body, &body.meetings[0]).expect("a quorum is stated");
        assert_eq!(found.items[1].but_for_recusal, Quorate::Yes);
        let nowhere = "present: [anna, bo, eva]\nrecused: [{person: bo}]";
        assert_eq!(verdicts("3", nowhere)[1], "2+1 Unknown(Times)");
    }

    #[test]
    fn the_chair_or_whoever_stands_in_must_be_there() {
        let chair = "2 incl. chair";
        let vice = "\"2 including chair or, in absence, vice-chair\"";
        for (present, with_chair, with_vice) in [
            ("[anna, bo]", "Yes", "Yes"),
            ("[bo, eva]", "No", "Yes"),
            ("[eva, ida]", "No", "No"),
            ("[anna]", "No", "No"),
        ] {
            let attendance = format!("present: {present}");
            assert!(verdicts(chair, &attendance)[1].ends_with(with_chair), "{present}");
            assert!(verdicts(vice, &attendance)[1].ends_with(with_vice), "{present}");
        }
        let recused = "present: [anna, bo, eva]\nrecused: [{person: anna, item: et}]";
        assert_eq!(verdicts(chair, recused)[1..3], ["2+0 No", "3+0 Yes"]);
    }

    #[test]
    fn what_nobody_wrote_down_cannot_be_decided() {
        assert_eq!(verdicts("2", "apologies: [anna]")[0], "0+0 Unknown(Attendance)");
    }
}
