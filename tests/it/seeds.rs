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

mod as_adopted {
    //! The two texts as they were adopted, clause by clause, under the data read from them.

    use mandat::check::{self, Policy};
    use mandat::source::Tree;

    /// The findings of the rules on the mandate itself: the rule and the line it stands on.
    fn found(site: &str, day: &str) -> Vec<(String, usize)> {
        let tree = Tree::from_text(site);
        let record = mandat::record(&tree, day.parse().expect("a day"));
        let findings = check::run(&record, &Policy::of(&record));
        let of_texts = findings.iter().filter(|it| it.rule.code.starts_with("M6"));
        of_texts.map(|it| (it.rule.name(), tree.line(it.span))).collect()
    }

    const ADULTS: &str = r#"
-- bodies/fsg/mandate.md --
---
name: Faglig Strategisk gruppe
approvals: [{by: self}]
---
-- bodies/fog/mandate.md --
---
name: Faglig operativ gruppe for Voksen-somatik
aliases: [Faglig Operativ gruppe]
reports_to: fsg
approvals: [{by: self}]
seats:
  - {id: direktoer, title: Direktør, count: 1-2, member_of: fsg, clause: "1"}
  - {id: fagchef, title: Fagchef, count: 6, clause: "1"}
  - {id: chef, title: Chef, count: 3-4, clause: "1"}
  - {id: praksiskonsulent, title: Praksiskonsulent, count: 1-2, clause: "1"}
chair:
  model: shared
  clause: "2"
  sides:
    - {party: kommune, rotation: {among: organisations, every: 4 years}}
    - {party: region, rotation: {among: members, every: 2 years}}
secretariat:
  - {who: Regionshospitalet, count: 1, clause: "3"}
  - {of_chair: kommune, count: 1, clause: "3"}
term: {follows: valgperiode, clause: "4"}
meetings:
  per_year: 4-
  clause: "6"
  agenda: {due: 10 days before, clause: "6"}
---
1. Faglig Operativ gruppe for Voksen-somatik består af repræsentanter fra regionen, kommu-
nerne, almen praksis.

   Faglig Operativ gruppe har følgende sammensætning:

   - Èn-to direktører fra Faglig Strategisk gruppe
   - Seks fagchefer fra kommunerne i Gødstrup-klyngen
   - Tre-fire chefer fra Regionshospitalet Gødstrup
   - 1-2 praksiskonsulenter

2. Formandskabet i Faglig Operativ gruppe er delt formandskab mellem kommune og region.
Det kommunale formandskab går på skift mellem de seks kommuner i Gødstrup-klyngen og
varetages i fire år ad gangen. Det regionale formandskab går på skift mellem de regionale
medlemmer i Faglig Operativ gruppe og varetages i 2 år ad gangen. Faglig operativ gruppe
konstituerer sig selv.

3. Sekretariatsbetjeningen af Faglig Operativ gruppe varetages af et fællessekretariat bestå-
ende af én repræsentant fra Regionshospitalet Gødstrup samt én kommunal repræsentant
fra formandsskabskommunen.

4. Funktionsperioden for repræsentanter i Faglig Strategisk gruppe følger regionsrådets og
kommunernes valgperiode.

5. Eksempler på opgaver for Faglig Operativ gruppe for Voksen-somatik

6. Faglig Operativ gruppe for Voksen-somatik mødes som minimum fire gange årligt. Dags-
orden udsendes 10 dage forud for møderne.
"#;

    #[test]
    fn clause_4_of_the_adult_group_speaks_of_the_strategic_group() {
        let line = |text: &str| {
            let file = ADULTS.split("-- bodies/fog/mandate.md --\n").nth(1).expect("the mandate");
            1 + file.lines().position(|it| it.starts_with(text)).expect(text)
        };
        let wanted = ("clause-subject-is-another-body".to_owned(), line("4. Funktionsperioden"));
        assert_eq!(found(ADULTS, "2026-11-22"), [wanted]);
    }

    #[test]
    fn its_numbers_are_told_from_wrong_ones() {
        for (right, wrong) in [
            ("count: 1-2, member_of", "count: 1, member_of"),
            ("Fagchef, count: 6", "Fagchef, count: 5"),
            ("Chef, count: 3-4", "Chef, count: 3"),
            ("Praksiskonsulent, count: 1-2", "Praksiskonsulent, count: 2"),
            ("every: 4 years", "every: 2 years"),
            ("members, every: 2 years", "members, every: 4 years"),
            ("per_year: 4-", "per_year: 5-"),
            ("due: 10 days", "due: 7 days"),
        ] {
            assert!(ADULTS.contains(right), "{right}");
            let site = ADULTS.replacen(right, wrong, 1);
            let of_data = |it: &&(String, usize)| it.0 == "prose-disagrees-with-data";
            let line = 1 + ADULTS
                .split("-- bodies/fog/mandate.md --\n")
                .nth(1)
                .and_then(|it| it.lines().position(|it| it.contains(right)))
                .expect("a line of the mandate");
            let found = found(&site, "2026-11-22");
            let lines: Vec<usize> = found.iter().filter(of_data).map(|it| it.1).collect();
            assert_eq!(lines, [line], "{wrong}");
        }
    }

    const TRAINING: &str = r#"
-- clusters/vest.md --
---
name: Vest
---
-- bodies/bptr/mandate.md --
---
name: Implementeringsgruppen
approvals: [{by: self}]
---
-- bodies/trg/mandate.md --
---
name: Træningsgruppen
seats:
  - {id: leder, title: Leder fra genoptræningsområdet, one_per: vest.kommune, clause: Medlemmer}
  - {id: funktionsleder, title: Funktionsleder, count: 2, clause: Medlemmer}
  - {id: chefterapeut, title: Chefterapeut, ex_officio: Chefterapeut, clause: Medlemmer}
meetings:
  per_year: 2-3
  strength: normally
  clause: Mødekadence
  call_for_items: {due: 14 days before, clause: Mødekadence}
  agenda: {due: 7 days before, clause: Mødekadence}
duties:
  - {id: status, what: Give en status på gruppens arbejde, every: year, by: chairs, to: bptr, clause: Mødekadence}
---
## Medlemmer

1 leder fra genoptræningsområdet i henhold til Sundhedslovens §140 fra hver af de 6 Vest klynge
kommuner.
2 funktionsledere for hospitalsenheden Vest
Chefterapeuten for hospitalsenheden Vest.

## Mødekadence

I udgangspunktet mødes træningsgruppen 2-3 gange årligt. Dagsordenpunkter indkaldes 14 dage
forud og endelig dagsorden udsendes senest 7 dage før mødeafholdelse.

Èn gang årligt giver formandskaberne en status på træningsgruppens arbejde til
implementeringsgruppen.
"#;

    #[test]
    fn the_training_groups_data_say_what_its_text_says() {
        // Its mandate carries no approval, which is a silence and no fault.
        let wanted = ("unapproved-mandate".to_owned(), 1);
        assert_eq!(found(TRAINING, "2026-11-22"), [wanted]);
        for (right, wrong) in [
            ("per_year: 2-3", "per_year: 4"),
            ("due: 14 days", "due: 10 days"),
            ("due: 7 days", "due: 10 days"),
            ("Funktionsleder, count: 2", "Funktionsleder, count: 3"),
        ] {
            let found = found(&TRAINING.replacen(right, wrong, 1), "2026-11-22");
            assert_eq!(found.len(), 2, "{wrong}: {found:?}");
        }
    }
}
