//! What a chair is to know before a meeting, and what those who are new in a body read.

use mandat::check::Ledger;
use mandat::derive::{
    LeadingTurn, Margin, Quorate, Record, Timing, deadlines, outlook, quorum, turn_to_lead,
};
use mandat::model::Body;
use mandat::render::{Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::fmt::Write as _;

fn record(text: &str, day: &str) -> Record {
    mandat::record(&Tree::from_text(text), day.parse().expect("a day"))
}

fn only(record: &Record) -> &Body {
    record.model.bodies.values().next().expect("a body")
}

/// The words of a page, without its tags.
fn page(tree: &Tree, record: &Record, language: Language, path: &str) -> String {
    let theme = Theme::load(Vec::new(), language).expect("the theme is whole");
    let ledger = Ledger::of(record);
    let portal = Portal::new(tree, record, &[], &ledger, &theme);
    let outputs: Vec<_> =
        compose(&portal).into_iter().filter(|it| it.route.as_str() == path).collect();
    let painted = paint(&theme, &outputs).expect("the page is painted");
    let page = painted.iter().find(|it| it.route.as_str() == path).expect(path);
    let mandat::render::Body::Bytes(bytes) = &page.body else { panic!("a page is made") };
    let html = String::from_utf8_lossy(bytes);
    let mut text = String::new();
    for part in html.split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |it| it.1));
    }
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

const PEOPLE: [&str; 6] = ["anna", "bo", "eva", "ida", "ole", "per"];

/// A body of so many members, chaired by the first, and its only meeting.
fn body(members: usize, rules: &str, attendance: &str) -> String {
    let mut text = String::new();
    for it in PEOPLE {
        let _ = write!(text, "-- people/{it}.md --\n---\nname: {it}\n---\n");
    }
    let _ = write!(
        text,
        "-- bodies/a/mandate.md --\n---\nname: A\nseats: [{{id: chef, title: Chef, count: 6}}]\n{rules}\n---\n"
    );
    text.push_str("-- bodies/a/members.yaml --\nmembers:\n");
    for it in &PEOPLE[..members] {
        let _ = writeln!(text, "  - {{seat: chef, person: {it}}}");
    }
    text.push_str("chairs: [{person: anna}, {person: bo, role: vice-chair}]\n");
    let _ = write!(
        text,
        "-- bodies/a/meetings/2026-12-01.md --\n---\n{attendance}\n---\n## Et {{#et}}\n\n> [!BESLUTNING]\n> Ja.\n"
    );
    text
}

fn margin(members: usize, rules: &str, attendance: &str) -> Margin {
    let record = record(&body(members, rules, attendance), "2026-11-22");
    let body = only(&record);
    let found = outlook(&record, body, &body.meetings[0]).expect("the meeting lies ahead");
    found.asked.expect("a quorum is asked for").margin
}

/// What the minutes of the meeting would show, had these come.
fn held(members: usize, rules: &str, present: &[&str]) -> Quorate {
    let attendance = format!("present: [{}]", present.join(", "));
    let record = record(&body(members, rules, &attendance), "2026-12-24");
    let body = only(&record);
    quorum(&record, body, &body.meetings[0]).expect("a quorum is stated").whole.verdict
}

#[test]
fn as_many_more_may_stay_away_as_the_minutes_would_bear() {
    for asked in ["1", "3", "5", "1/2", "mere end halvdelen", "2/3"] {
        let rules = format!("decisions: {{quorum: {asked}}}");
        for members in 1..=5 {
            for away in 0..members {
                let all = &PEOPLE[..members];
                let names = all[members - away..].join(", ");
                let found = margin(members, &rules, &format!("apologies: [{names}]"));
                let came = &all[..members - away];
                // Whoever goes, a body of equals loses one place with each.
                let bears = (0..came.len())
                    .take_while(|more| {
                        held(members, &rules, &came[..came.len() - more]) == Quorate::Yes
                    })
                    .count();
                match (bears, found) {
                    (0, Margin::Short(_)) => (),
                    (bears, Margin::Spare(spare)) => {
                        assert_eq!(bears, spare as usize + 1, "{asked} {members} {away}");
                    }
                    (_, other) => panic!("{asked} {members} {away}: {other:?} after {bears}"),
                }
            }
        }
    }
}

#[test]
fn the_chair_must_be_among_those_who_come() {
    let chair = "decisions: {quorum: 2 incl. chair}";
    assert_eq!(margin(4, chair, ""), Margin::Spare(2));
    assert_eq!(margin(4, chair, "apologies: [bo]"), Margin::Spare(1));
    assert_eq!(margin(4, chair, "apologies: [anna]"), Margin::Leaderless);
    assert_eq!(margin(4, chair, "apologies: [anna, bo, eva]"), Margin::Short(1));
    let vice = "decisions: {quorum: \"2 incl. chair or vice-chair\"}";
    assert_eq!(margin(4, vice, "apologies: [anna]"), Margin::Spare(1));
    assert_eq!(margin(4, vice, "apologies: [anna, bo]"), Margin::Leaderless);
}

#[test]
fn a_deputy_fills_the_place_where_deputies_count() {
    let one = "apologies: [{person: eva, deputy: per}]";
    let count = "decisions: {quorum: {at_least: 3, deputies: count}}";
    assert_eq!(margin(3, count, one), Margin::Spare(0));
    assert_eq!(
        margin(3, "decisions: {quorum: {at_least: 3, deputies: no}}", one),
        Margin::Short(1)
    );
    assert_eq!(margin(3, "decisions: {quorum: 3}", one), Margin::Deputies);
    assert_eq!(margin(4, "decisions: {quorum: 3}", one), Margin::Spare(0));
    let record = record(&body(3, "", one), "2026-11-22");
    let body = only(&record);
    let found = outlook(&record, body, &body.meetings[0]).expect("the meeting lies ahead");
    assert!(found.asked.is_none(), "nothing is asked where nobody says");
    assert_eq!((found.members, found.expected, found.excused.len()), (3, 2, 1));
}

const SIDES: &str = "\
-- people/anna.md --
---
name: Anna
---
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
chair: {model: shared, sides: [{party: kommune}, {party: region}]}
meetings: {leader: alternates, clause: \"4\", agenda: 10 days before, call: 21 days before}
---
-- bodies/a/members.yaml --
chairs: [{side: kommune, person: anna}, {side: region, person: bo}]
-- bodies/a/meetings/2026-03-03.md --
---
leader: kommune
sent: {minutes: 2026-03-05}
---
-- bodies/a/meetings/2026-06-02.md --
---
leader: bo
sent: {minutes: 2026-06-05}
---
-- bodies/a/meetings/2026-09-01.md --
---
sent: {call: 2026-08-12, agenda: 2026-08-22}
---
-- bodies/a/meetings/2026-12-01.md --
---
---
";

#[test]
fn the_turn_to_lead_goes_from_side_to_side_on_every_day_of_a_year() {
    let first: chrono::NaiveDate = "2026-01-01".parse().expect("a day");
    for day in first.iter_days().take(365) {
        let record = record(SIDES, &day.to_string());
        let body = only(&record);
        let turns: Vec<String> = (body.meetings.iter())
            .map(|it| match turn_to_lead(&record.model, body, it, day).turn {
                LeadingTurn::Side(side) => side.to_string(),
                LeadingTurn::AnyOf(sides) => format!("any of {}", sides.len()),
                other => format!("{other:?}"),
            })
            .collect();
        // Nobody led before the first, and the last follows the third, whoever is yet to lead it.
        assert_eq!(turns, ["any of 2", "region", "kommune", "region"], "{day}");
    }
}

#[test]
fn a_leader_who_is_not_in_turn_is_told_of() {
    let agrees = |leader: &str| {
        let text =
            SIDES.replace("2026-12-01.md --\n---\n", &format!("2026-12-01.md --\n---\n{leader}\n"));
        let record = record(&text, "2026-11-22");
        let body = only(&record);
        turn_to_lead(&record.model, body, &body.meetings[3], record.as_of).agrees
    };
    // Of the third meeting nobody has said who led it.
    assert_eq!(agrees("leader: region"), Some(true));
    assert_eq!(agrees(""), None);
    let third =
        SIDES.replace("sent: {call: 2026-08-12", "leader: kommune\nsent: {call: 2026-08-12");
    let record = record(
        &third.replace("2026-12-01.md --\n---\n", "2026-12-01.md --\n---\nleader: anna\n"),
        "2026-11-22",
    );
    let body = only(&record);
    let found = turn_to_lead(&record.model, body, &body.meetings[3], record.as_of);
    assert_eq!(found.agrees, Some(false));
    let led: Vec<String> = found
        .before
        .iter()
        .map(|it| it.side.map_or("nobody".to_owned(), ToString::to_string))
        .collect();
    assert_eq!(led, ["kommune", "region", "kommune"]);
}

#[test]
fn a_deadline_is_open_met_or_missed_on_every_day_before_the_meeting() {
    let first: chrono::NaiveDate = "2026-07-01".parse().expect("a day");
    let last: chrono::NaiveDate = "2026-12-01".parse().expect("a day");
    for day in first.iter_days().take_while(|it| *it <= last) {
        let record = record(SIDES, &day.to_string());
        let body = only(&record);
        let timings = |at: usize| -> Vec<Timing> {
            let all = deadlines(&record.model.site, body, &body.meetings[at]);
            all.iter().map(|it| it.timing(day)).collect()
        };
        // The third was called one day late, and its agenda went out on the last day.
        assert_eq!(timings(2), [Timing::Late(1), Timing::InTime], "{day}");
        let on = |due: &str| {
            if day <= due.parse().expect("a day") { Timing::Open } else { Timing::Unrecorded }
        };
        assert_eq!(timings(3), [on("2026-11-10"), on("2026-11-21")], "{day}");
    }
}

#[test]
fn the_example_briefs_the_chair() {
    let record = crate::showcase::record("2026-11-22");
    let path = "grupper/fog-voksen-somatik/moeder/2026-12-01/formand/index.html";
    let text = page(crate::showcase::tree(), &record, Language::Danish, path);
    for wanted in [
        "Turen er kommet til",
        "Formændene skiftes til at lede møderne. Det seneste møde, 22. september 2026,",
        "Kommissoriet siger ikke, hvor mange der skal være til stede",
        "Ingen har meldt afbud.",
        "Én henvisning i alle seks kommuner",
        "Kan selv beslutte",
        "Igangsætte relevante tiltag inden for fælles indsatser",
        "Indstiller",
        "Vi venter på svar fra FSG",
        "husregel",
        "Nås, hvis de planlagte holdes",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let strategic = "grupper/faglig-strategisk-gruppe/moeder/2026-12-16/formand/index.html";
    let text = page(crate::showcase::tree(), &record, Language::Danish, strategic);
    for wanted in [
        "Gruppen er beslutningsdygtig, når mindst halvdelen af medlemmerne er til stede. (punkt 8)",
        "flere melder afbud",
        "Vi skylder svar til FOG Voksen-somatik",
        "Årets beslutninger til status",
        "Drøfte de fælles data om genindlæggelser",
        "Næste frist",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

#[test]
fn only_the_next_two_meetings_of_a_body_are_briefed_for() {
    let record = crate::showcase::record("2026-11-22");
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(crate::showcase::tree(), &record, &[], &ledger, &theme);
    let briefed: Vec<String> = compose(&portal)
        .iter()
        .map(|it| it.route.as_str().to_owned())
        .filter(|it| it.ends_with("/formand/index.html"))
        .collect();
    assert!(briefed.iter().any(|it| it.contains("fog-voksen-somatik/moeder/2027-03-02")));
    assert!(!briefed.iter().any(|it| it.contains("fog-voksen-somatik/moeder/2027-06-01")));
    assert!(!briefed.iter().any(|it| it.contains("/2026-09-")));
}

#[test]
fn the_example_tells_those_who_are_new() {
    let record = crate::showcase::record("2026-11-22");
    let text = page(
        crate::showcase::tree(),
        &record,
        Language::Danish,
        "grupper/fog-voksen-somatik/ny/index.html",
    );
    for wanted in [
        "Gruppen holder mindst 4 møder om året. (punkt 6)",
        "Referatet udsendes senest 14 dage efter mødet. husregel",
        "Der er 6 pladser som fagchef: én fra hver af de seks kommuner i Gødstrup-klyngen.",
        "Du er her: Faglig operativ gruppe for Voksen-somatik",
        "Gruppen refererer til Faglig strategisk gruppe",
        "31. december 2029",
        "Eva Dam",
        "Kommissorium Den tekst, der giver gruppen lov til at virke",
        "Ubesat",
    ] {
        let wanted = if wanted == "Ubesat" { "Ledig plads" } else { wanted };
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    // A word that is not used is not explained.
    assert!(!text.contains("Arbejdsdag Mandag til fredag"));
}
