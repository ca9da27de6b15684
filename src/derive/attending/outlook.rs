//! Whether a body will be able to decide at a meeting to come: who has sent an apology, and how
//! many more may before too few are left.
//!
//! The meeting is reckoned as if everyone else came, by the same count as a meeting of which there
//! are minutes. What is foreseen here is therefore what will be found there.

use super::presence::{Missing, Part, Table};
use super::quorum::{At, QuorumAt, clause_of};
use super::stand_ins::{Told, deputies};
use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use crate::derive::standing::Standing;
use crate::model::{Body, DecisionRules, Meeting, PersonId, Present, Quorum, Rule};
use crate::text::Spanned;
use std::collections::{BTreeMap, BTreeSet};

/// What a meeting to come needs to decide, and what is known of who will be there.
#[derive(Clone, Debug)]
pub struct Outlook<'m> {
    /// How many the mandate asks for; nothing where neither mandate nor house says.
    pub asked: Option<AskedFor<'m>>,
    /// How many members with a vote the body has on the day.
    pub members: u32,
    /// Who has sent an apology, in the order written.
    pub excused: Vec<Excused<'m>>,
    /// How many members have said nothing of staying away, or send a deputy who surely counts.
    pub expected: u32,
}

/// What is asked of a meeting that decides, and how far it is from falling short of it.
#[derive(Clone, Debug)]
pub struct AskedFor<'m> {
    /// How many the mandate asks for.
    pub quorum: &'m Spanned<Quorum>,
    /// The clause, strength and reading.
    pub rule: Rule,
    /// Whether it is the house's rule, since the mandate is silent.
    pub of_house: bool,
    /// How many of the members must come.
    pub needed: u32,
    /// How many more may stay away.
    pub margin: Margin,
}

/// Somebody who has sent an apology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excused<'m> {
    /// Who.
    pub person: &'m PersonId,
    /// Who comes instead.
    pub deputy: Option<&'m PersonId>,
    /// Whether the deputy takes the place; not where nobody comes instead.
    pub is_replaced: Told,
    /// Whether the place has a vote, so that it is missed.
    pub votes: bool,
}

/// How many more members may stay away without a deputy before the body cannot decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Margin {
    /// So many, as long as those whom the quorum names come.
    Spare(u32),
    /// That depends on whether deputies count, and nobody says.
    Deputies,
    /// So many are too few already.
    Short(u32),
    /// Enough come, and those whom the quorum names do not.
    Leaderless,
    /// That cannot be told, since something is not written down.
    Unknown(Missing),
}

/// The outlook of a meeting that lies ahead; nothing of another, or of what could not be read.
pub fn outlook<'m>(
    record: &'m Record,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Option<Outlook<'m>> {
    let mandate = body.mandate_on(meeting.day);
    let ahead = MeetingState::of(meeting, record.as_of).lies_ahead();
    if mandate.hollow || meeting.hollow || !ahead {
        return None;
    }
    let site = &record.model.site;
    let stated = |it: &'m DecisionRules| it.quorum.is_some().then_some(it);
    let standing = Standing::of_decisions(site, mandate, stated);
    let any = || Standing::of_decisions(site, mandate, Some).map(|it| it.rule);
    let rules = standing.as_ref().map(|it| it.rule).or_else(any);
    let table = Table::of(body, meeting, mandate, rules);
    let full = as_expected(body, meeting, &table);
    let asked = standing.and_then(|it| {
        let quorum = it.rule.quorum.as_ref()?;
        let at = At::of(body, &full, it.rule, quorum.value);
        let (rule, margin) = (clause_of(it.rule), margin(&at));
        Some(AskedFor { quorum, rule, of_house: it.of_house, needed: at.needed, margin })
    });
    let expected = Table::of(body, &full, mandate, rules).filled(Part::Whole).surely;
    Some(Outlook { asked, members: table.members(), excused: excused(meeting, &table), expected })
}

fn margin(at: &At<'_>) -> Margin {
    let QuorumAt { present, perhaps, chair, .. } = at.whole();
    if at.table.members() == 0 {
        return Margin::Unknown(Missing::Members);
    }
    if present + perhaps < at.needed {
        return Margin::Short(at.needed - present - perhaps);
    }
    match chair {
        Told::No => Margin::Leaderless,
        Told::Yes | Told::Perhaps if present < at.needed => Margin::Deputies,
        Told::Perhaps => Margin::Unknown(Missing::Chair),
        Told::Yes => Margin::Spare(present - at.needed),
    }
}

/// The meeting as it will be if everybody comes who has not said otherwise.
fn as_expected(body: &Body, meeting: &Meeting, table: &Table<'_>) -> Meeting {
    let mut res = meeting.clone();
    let said = &meeting.attendance;
    let away = said.apologies.iter().map(|it| &it.person.value);
    let away: BTreeSet<&PersonId> = away.chain(said.absent.iter().map(|it| &it.value)).collect();
    let in_chair = body.chair_turns.iter().filter(|it| it.life.covers(meeting.day));
    let in_chair = in_chair.filter_map(|it| it.person.as_ref()).map(|it| &it.value);
    let coming: BTreeSet<&PersonId> = table.voters().map(|it| it.0).chain(in_chair).collect();
    let listed: BTreeSet<&PersonId> = said.present.iter().map(|it| &it.person.value).collect();
    let coming = coming.into_iter().filter(|it| !away.contains(it) && !listed.contains(it));
    res.attendance.present.extend(coming.map(|it| Present {
        person: Spanned { value: it.clone(), span: meeting.span },
        from: None,
        until: None,
        seat: None,
        items: Vec::new(),
        deputy_for: None,
        approved_at: None,
    }));
    res
}

fn excused<'m>(meeting: &'m Meeting, table: &Table<'_>) -> Vec<Excused<'m>> {
    let voters: BTreeMap<&PersonId, Told> = table.voters().collect();
    let mut stand_ins: BTreeMap<&PersonId, &'m PersonId> = BTreeMap::new();
    for it in deputies(meeting) {
        stand_ins.entry(it.of).or_insert(it.deputy);
    }
    let apologies = meeting.attendance.apologies.iter();
    let excused = apologies.map(|it| {
        let person = &it.person.value;
        let deputy = stand_ins.get(person).copied();
        let counts = voters.get(person).copied();
        Excused {
            person,
            deputy,
            is_replaced: deputy.and(counts).unwrap_or(Told::No),
            votes: counts.is_some(),
        }
    });
    excused.collect()
}
