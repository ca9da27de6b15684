//! Whether a body could decide: how many had to be there, and how many were, item by item.

use super::presence::{Filled, Missing, Part, Table};
use super::stand_ins::Told;
use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use crate::derive::standing::Standing;
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
    let at = At::of(body, meeting, rules, quorum.value);
    let (members, needed) = (at.table.members(), at.needed);
    let items = (0..meeting.items.len()).map(|it| at.item(it)).collect();
    Some(QuorumOf {
        quorum,
        rule: clause_of(rules),
        of_house,
        members,
        needed,
        whole: at.whole(),
        items,
    })
}

/// The rule on the quorum: its own clause, or else that on deciding.
pub(super) fn clause_of(rules: &DecisionRules) -> Rule {
    let clause = rules.quorum_clause.clone().or_else(|| rules.rule.clause.clone());
    Rule { clause, ..rules.rule.clone() }
}

/// A meeting that is held against a quorum.
pub(super) struct At<'m> {
    body: &'m Body,
    meeting: &'m Meeting,
    pub(super) table: Table<'m>,
    quorum: Quorum,
    pub(super) needed: u32,
}

impl<'m> At<'m> {
    pub(super) fn of(
        body: &'m Body,
        meeting: &'m Meeting,
        rules: &DecisionRules,
        quorum: Quorum,
    ) -> At<'m> {
        let table = Table::of(body, meeting, body.mandate_on(meeting.day), Some(rules));
        let needed = quorum.needed(table.members());
        At { body, meeting, table, quorum, needed }
    }

    /// The meeting as a whole.
    pub(super) fn whole(&self) -> QuorumAt {
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
