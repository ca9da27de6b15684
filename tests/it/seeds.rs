//! The two real mandates that the example restates: each of their facts is found again.

use mandat::derive::Record;
use mandat::model::{
    Actor, Body, BodyKind, Cadence, ChairModel, Count, DeadlineSide, Duration, PartialDate,
    RelationKind, RotationUnit, Strength, Unit,
};

fn record(day: &str) -> Record {
    crate::showcase::record(day)
}

fn body<'r>(record: &'r Record, id: &str) -> &'r Body {
    record.model.bodies.values().find(|it| it.id.as_str() == id).expect("the body is there")
}

fn days_before(rule: &mandat::model::DueRule) -> u32 {
    let due = &rule.due.value;
    assert_eq!(due.side, DeadlineSide::Before);
    match due.amount {
        mandat::model::Amount::Exact(Duration { length, unit: Unit::Days }) => length,
        ref other => panic!("{other:?}"),
    }
}

fn count(min: u32, max: Option<u32>) -> Count {
    Count { min, max }
}

mod training_group {
    use super::*;

    #[test]
    fn it_has_nine_seats_of_which_six_are_one_for_each_municipality() {
        let record = record("2021-06-01");
        let group = body(&record, "traeningsgruppen");
        assert_eq!(record.occupancy.places(&group.id), count(9, Some(9)));
        let seats = &group.mandate.seats;
        let each = seats.iter().find(|it| it.one_per.is_some()).expect("one for each");
        assert_eq!(each.one_per.as_ref().unwrap().value.party.as_str(), "kommune");
        let therapist = seats.iter().find(|it| it.ex_officio.is_some()).expect("ex officio");
        assert!(therapist.ex_officio.as_ref().unwrap().value.contains("hefterapeut"));
    }

    #[test]
    fn it_meets_two_or_three_times_a_year_as_a_rule() {
        let record = record("2021-06-01");
        let rules = body(&record, "traeningsgruppen").mandate.meetings.as_ref().unwrap();
        assert_eq!(rules.cadence.as_ref().unwrap().value, Cadence::PerYear(count(2, Some(3))));
        assert_eq!(rules.rule.strength.unwrap().value, Strength::Normally);
    }

    #[test]
    fn items_are_called_for_fourteen_days_before_and_the_agenda_is_out_seven_days_before() {
        let record = record("2021-06-01");
        let rules = body(&record, "traeningsgruppen").mandate.meetings.as_ref().unwrap();
        assert_eq!(days_before(rules.call_for_items.as_ref().unwrap()), 14);
        assert_eq!(days_before(rules.agenda.as_ref().unwrap()), 7);
    }

    #[test]
    fn the_chairs_give_the_parent_a_status_once_a_year() {
        let record = record("2021-06-01");
        let group = body(&record, "traeningsgruppen");
        let yearly =
            |it: &&mandat::model::Duty| it.every.as_ref().is_some_and(|it| it.value == "year");
        let status = group.mandate.duties.iter().find(yearly).expect("a yearly duty");
        assert_eq!(status.by.as_ref().unwrap().value, "chairs");
        let parent = record.structure.parent(&group.id).expect("a parent").clone();
        assert_eq!(status.to.as_ref().unwrap().value, Actor::Body(parent));
    }

    #[test]
    fn its_chairs_come_from_the_parent_body() {
        let record = record("2021-06-01");
        let group = body(&record, "traeningsgruppen");
        let chair = group.mandate.chair.as_ref().unwrap();
        assert_eq!(chair.model.as_ref().unwrap().value, ChairModel::Shared);
        let parent = record.structure.parent(&group.id);
        assert_eq!(chair.member_of.as_ref().map(|it| &it.value), parent);
    }

    #[test]
    fn it_was_ended_with_a_successor() {
        let record = record("2026-11-22");
        let group = body(&record, "traeningsgruppen");
        assert!(group.life().is_over(record.as_of));
        assert!(
            group.mandate.successors.iter().any(|it| it.value.as_str() == "fog-voksen-somatik")
        );
    }
}

mod adult_somatics {
    use super::*;

    const ID: &str = "fog-voksen-somatik";

    #[test]
    fn it_has_eleven_to_fourteen_seats_in_four_groups() {
        let record = record("2026-11-22");
        let group = body(&record, ID);
        assert_eq!(record.occupancy.places(&group.id), count(11, Some(14)));
        let counts: Vec<Count> =
            group.mandate.seats.iter().map(|it| it.count.as_ref().unwrap().value).collect();
        let wanted = [count(1, Some(2)), count(6, Some(6)), count(3, Some(4)), count(1, Some(2))];
        assert_eq!(counts, wanted);
    }

    #[test]
    fn the_chair_turns_among_municipalities_for_four_years_and_members_for_two() {
        let record = record("2026-11-22");
        let chair = body(&record, ID).mandate.chair.as_ref().unwrap();
        assert_eq!(chair.chosen_by.as_ref().unwrap().value, Actor::Itself);
        let turns: Vec<(&str, RotationUnit, Duration)> = chair
            .sides
            .iter()
            .map(|side| {
                let rotation = side.rotation.as_ref().unwrap();
                assert!(rotation.order.is_empty() && rotation.start.is_none(), "not stated");
                let party = side.party.as_ref().unwrap().value.as_str();
                (party, rotation.among.unwrap().value, rotation.every.unwrap().value)
            })
            .collect();
        let years = |length| Duration { length, unit: Unit::Years };
        let wanted = [
            ("kommune", RotationUnit::Organisations, years(4)),
            ("region", RotationUnit::Members, years(2)),
        ];
        assert_eq!(turns, wanted);
    }

    #[test]
    fn one_half_of_its_joint_secretariat_follows_the_chair_municipality() {
        let record = record("2026-11-22");
        let secretariat = &body(&record, ID).mandate.secretariat;
        assert_eq!(secretariat.len(), 2);
        let organisation = secretariat[0].organisation.as_ref().unwrap();
        assert_eq!(organisation.value.as_str(), "regionshospitalet-goedstrup");
        assert_eq!(secretariat[1].of_chair.as_ref().unwrap().value.as_str(), "kommune");
    }

    #[test]
    fn it_meets_at_least_four_times_a_year_with_the_agenda_out_ten_days_before() {
        let record = record("2026-11-22");
        let rules = body(&record, ID).mandate.meetings.as_ref().unwrap();
        assert_eq!(rules.cadence.as_ref().unwrap().value, Cadence::PerYear(count(4, None)));
        assert_eq!(days_before(rules.agenda.as_ref().unwrap()), 10);
    }

    #[test]
    fn it_may_create_ad_hoc_groups() {
        let record = record("2026-11-22");
        let group = body(&record, ID);
        let kinds = &group.mandate.sub_bodies.as_ref().unwrap().may_create;
        assert_eq!(kinds[0].value, BodyKind::AdHoc);
        assert_eq!(record.structure.children(&group.id).len(), 2);
    }

    #[test]
    fn it_was_approved_in_september_2022_and_march_2023() {
        let record = record("2026-11-22");
        let approvals = &body(&record, ID).mandate.approvals;
        let months: Vec<PartialDate> = approvals.iter().map(|it| it.on.unwrap().value).collect();
        let month = |year, month| PartialDate::Month { year, month };
        assert_eq!(months, [month(2022, 9), month(2023, 3)]);
        assert!(matches!(approvals[0].by.as_ref().unwrap().value, Actor::Cluster(_)));
        assert_eq!(approvals[1].by.as_ref().unwrap().value, Actor::Itself);
    }

    #[test]
    fn its_clauses_keep_their_printed_labels() {
        let record = record("2026-11-22");
        let outline = &body(&record, ID).mandate.prose.outline;
        let labels: Vec<&str> = outline.clauses.iter().map(|it| it.label.trim()).collect();
        let sign = "§\u{a0}8.";
        let plain = outline.clauses.iter().any(|it| it.label == "§ 8.");
        let last = if plain { "§ 8." } else { sign };
        assert_eq!(labels, ["1.", "2.", "3.", "4.", "5.", "6.", "7.", last]);
    }

    #[test]
    fn it_carries_out_what_the_strategic_group_decides() {
        let record = record("2026-11-22");
        let relation = &body(&record, ID).mandate.relations[0];
        assert_eq!(relation.kind.value, RelationKind::Implements);
        assert_eq!(relation.to.value.as_str(), "faglig-strategisk-gruppe");
    }
}
