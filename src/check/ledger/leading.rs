//! Whether the leading goes from meeting to meeting as the mandate says.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{LedOutOfTurn, MeetingState, Misled, Occasion, Standing, led_out_of_turn};
use crate::model::MeetingRules;
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let site = &year.record.model.site;
    let turns = |it: &'_ MeetingRules| it.leader_turns().is_some();
    let Some(Standing { rule, of_house }) =
        Standing::of_meetings(site, year.mandate, |it| turns(it).then_some(it))
    else {
        return Vec::new();
    };
    let Some(leader) = &rule.leader else { return Vec::new() };
    let found = led_out_of_turn(&year.record.model, year.body, year.record.as_of);
    let counted = |it: &&Occasion<'_>| it.body.id == year.body.id && it.state.stands();
    let evidence: Vec<Evidence> =
        year.meetings.iter().filter(counted).map(|it| evidence(it, &found)).collect();
    if evidence.is_empty() {
        return Vec::new();
    }
    let verdicts: Vec<Verdict> = evidence.iter().filter_map(|it| it.verdict).collect();
    let asked = Asked::Leading(leader.value.clone());
    let row = Row::new(year, &rules::leader_out_of_turn, asked, leader.span)
        .under(&rule.rule, of_house)
        .shown_by(evidence)
        .in_words(year, |language| in_all(&verdicts, language));
    vec![row]
}

fn evidence(occasion: &Occasion<'_>, found: &[LedOutOfTurn<'_>]) -> Evidence {
    let meeting = occasion.meeting;
    let how = found.iter().find(|it| it.meeting.id == meeting.id).map(|it| &it.how);
    let awaits = !matches!(occasion.state, MeetingState::Held);
    let verdict = match how {
        Some(Misled::SideAgain(..) | Misled::MemberAgain(_) | Misled::Another(_)) => {
            Verdict::Broken
        }
        Some(Misled::Unknown) => Verdict::Undecidable,
        None if awaits => Verdict::Open(Forecast::Good),
        None => Verdict::Held,
    };
    Evidence::new(verdict, Some(Proof::Meeting(meeting.id.clone())), |language| {
        format!("{}: {}", language.date(meeting.day), said(verdict, language))
    })
}

fn said(verdict: Verdict, language: Language) -> &'static str {
    match (verdict, language) {
        (Verdict::Held, Danish) => "ledet efter tur",
        (Verdict::Held, English) => "led in turn",
        (Verdict::Open(_), Danish) => "forestår",
        (Verdict::Open(_), English) => "to come",
        (Verdict::Undecidable, Danish) => "mødelederen er ikke noteret",
        (Verdict::Undecidable, English) => "the leader is not noted",
        (Verdict::Broken, Danish) => "ledet uden for tur",
        (Verdict::Broken, English) => "led out of turn",
    }
}

fn in_all(verdicts: &[Verdict], language: Language) -> String {
    let all = [Verdict::Held, Verdict::Broken, Verdict::Undecidable, Verdict::Open(Forecast::Good)];
    let counted = all.into_iter().filter_map(|verdict| {
        let number = verdicts.iter().filter(|it| **it == verdict).count();
        (number > 0).then(|| format!("{number} {}", said(verdict, language)))
    });
    counted.collect::<Vec<_>>().join(", ")
}
