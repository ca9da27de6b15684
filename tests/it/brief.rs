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
        text.push(' ');
        text.push_str(part.split_once('>').map_or("", |it| it.1));
    }
    let text = text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("( ", "(").replace(" )", ")").replace(" ,", ",").replace(" .", ".")
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
        "-- bodies/a/meetings/2026-12-01.md --\n---\nsent: {{agenda: 2026-11-01}}\n{attendance}\n---\n## Et {{#et}}\n\n> [!BESLUTNING]\n> Ja.\n"
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
    let first: chrono::NaiveDate = "2026-09-01".parse().expect("a day");
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
        "Kravet er mindst 4 møder i året Nået",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let strategic = "grupper/faglig-strategisk-gruppe/moeder/2026-12-16/formand/index.html";
    let text = page(crate::showcase::tree(), &record, Language::Danish, strategic);
    for wanted in [
        "Gruppen er beslutningsdygtig, når der er mødt mindst halvdelen af medlemmerne. (punkt 8)",
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
        "Ledig plads Fagchef Struer Kommune 1. oktober 2026",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    // A word that is not used is not explained.
    assert!(!text.contains("Arbejdsdag Mandag til fredag"));
}

/// A mandate with this rule, and what those who are new read of it.
fn told(rule: &str, language: Language) -> String {
    let mut text = String::new();
    for (id, name) in [("nord", "Nord"), ("syd", "Syd")] {
        let _ =
            write!(text, "-- organisations/{id}.md --\n---\nname: {name}\nparty: kommune\n---\n");
    }
    text.push_str("-- clusters/egnen.md --\n---\nname: Egnen\norganisations: [nord, syd]\n---\n");
    text.push_str("-- bodies/b/mandate.md --\n---\nname: Bestyrelsen\n---\n");
    let _ =
        write!(text, "-- bodies/a/mandate.md --\n---\nname: A\n{rule}\n---\n1. Sådan er det.\n");
    let tree = Tree::from_text(&text);
    let record = mandat::record(&tree, "2026-11-22".parse().expect("a day"));
    page(&tree, &record, language, "grupper/a/ny/index.html")
}

/// Every form of a rule, with its sentence in both languages.
const FORMS: &[(&str, &str, &str)] = &[
    ("seats: [{title: Chef, count: 1}]", "Der er 1 plads som chef.", "There is 1 seat as chef."),
    (
        "seats: [{title: Chef, count: 2-3, party: kommune}]",
        "Der er 2–3 pladser som chef: fra kommunerne.",
        "There are 2–3 seats as chef: from the municipalities.",
    ),
    (
        "seats: [{title: Chef, one_per: egnen.kommune}]",
        "Der er én plads hver som chef: én fra hver af de to kommuner i Egnen.",
        "There are seats, one each, as chef: one from each of the two municipalities in Egnen.",
    ),
    (
        "seats: [{title: Chef, appointed_by: b, nominated_by: nord}]",
        "Den, der sidder som chef, udpeges af Bestyrelsen, indstilles af Nord.",
        "Whoever sits as chef is appointed by Bestyrelsen, nominated by Nord.",
    ),
    (
        "seats: [{title: Chef, elected_by: b, observer: yes}]",
        "Den, der sidder som chef, er observatør uden stemmeret.",
        "Whoever sits as chef is an observer without a vote.",
    ),
    (
        "seats: [{title: Chef, voting: no}]",
        "Den, der sidder som chef, er uden stemmeret.",
        "Whoever sits as chef has no vote.",
    ),
    (
        "seats: [{title: Chef, voting: yes, alternates: personal}]",
        "Enhver, der sidder som chef, har sin egen stedfortræder.",
        "Each one who sits as chef has a deputy.",
    ),
    (
        "seats: [{title: Chef, alternates: {kind: ranked, when: ved sygdom, voting: no}}]",
        "Stedfortræderne for chef træder til i en fast rækkefølge.",
        "A deputy for chef has no vote.",
    ),
    (
        "seats: [{title: Chef, alternates: {kind: by-organisation, succeeds: yes}}]",
        "Organisationen sender en stedfortræder, når den, der sidder som chef, er væk.",
        "A deputy for chef takes the seat when a member leaves before the time.",
    ),
    (
        "seats: [{title: Chef, limit: {terms: 1}}]",
        "Én person kan sidde som chef i højst 1 periode.",
        "One person may sit as chef for at most 1 term.",
    ),
    (
        "seats: [{title: Chef, limit: {terms: 2, consecutive: yes}}]",
        "Én person kan sidde som chef i højst 2 perioder i træk.",
        "One person may sit as chef for at most 2 terms in a row.",
    ),
    (
        "seats: [{title: Chef, limit: {years: 8}}]",
        "Én person kan sidde som chef i højst 8 år.",
        "One person may sit as chef for at most 8 years.",
    ),
    (
        "term: {follows: valgperiode, holdover: yes}",
        "Funktionsperioden for medlemmerne følger valgperioden.",
        "Whoever’s term has run out stays until another is appointed.",
    ),
    (
        "term: {fixed: 4 years, holdover: no}",
        "Funktionsperioden for medlemmerne er 4 år.",
        "Whoever’s term has run out leaves.",
    ),
    ("total: 7-9", "Gruppen har i alt 7–9 medlemmer.", "The body has 7–9 members in all."),
    (
        "parity: [kommune, region]",
        "Der er lige mange fra kommunerne og regionen.",
        "There are as many from each of the municipalities and the region.",
    ),
    (
        "appointed_by: b",
        "Medlemmerne udpeges af Bestyrelsen.",
        "The members are appointed by Bestyrelsen.",
    ),
    (
        "chair: {model: single, chosen_by: self, among: [Chef]}",
        "Formanden vælges blandt chef.",
        "The choice of chair is made by the body itself.",
    ),
    (
        "chair: {model: single-with-vice, member_of: b}",
        "Formænd skal være medlemmer af Bestyrelsen.",
        "The body has a chair and a vice-chair.",
    ),
    (
        "chair:\n  sides: [{party: kommune, rotation: {among: organisations, of: egnen.kommune, every: 2 years, order: [syd, nord]}}]",
        "Posten som kommunal formand går på skift mellem de to kommuner i Egnen, 2 år ad gangen.",
        "The order is Syd and Nord.",
    ),
    ("secretariat: self", "Gruppen er sit eget sekretariat.", "The body is its own secretariat."),
    (
        "secretariat: [{organisation: nord, count: 1}]",
        "Sekretariatet er én medarbejder fra Nord.",
        "The secretariat is one employee of Nord.",
    ),
    (
        "meetings: {per_year: 4-}",
        "Gruppen holder mindst 4 møder om året.",
        "The body holds at least 4 meetings a year.",
    ),
    (
        "meetings: {per_year: 1}",
        "Gruppen holder 1 møde om året.",
        "The body holds 1 meeting a year.",
    ),
    ("meetings: {per_year: monthly}", "Gruppen mødes hver måned.", "The body meets every month."),
    ("meetings: {per_year: as needed}", "Gruppen mødes efter behov.", "The body meets as needed."),
    (
        "meetings: {per_year: 2-3, strength: normally}",
        "I udgangspunktet gælder, at gruppen holder 2–3 møder om året.",
        "As a rule, the body holds 2–3 meetings a year.",
    ),
    (
        "meetings: {per_year: 2-3, strength: example, clause: \"1\"}",
        "Eksempelvis gælder, at gruppen holder 2–3 møder om året. (punkt 1)",
        "For example, the body holds 2–3 meetings a year. (clause 1)",
    ),
    (
        "meetings: {leader: alternates}",
        "Formændene skiftes til at lede møderne.",
        "The chairs take turns to lead the meetings.",
    ),
    (
        "meetings: {leader: members in turn}",
        "Medlemmerne skiftes til at lede møderne.",
        "The members take turns to lead the meetings.",
    ),
    ("meetings: {leader: chair}", "Møderne ledes af formanden.", "Meetings are led by the chair."),
    (
        "meetings: {call: {due: 4 weeks before, urgent: 24 hours before}}",
        "Mødet indkaldes senest 4 uger før mødet, i hastesager dog senest 24 timer før mødet.",
        "The meeting is called no later than 4 weeks before the meeting, in urgent cases no later than 24 hours before the meeting.",
    ),
    (
        "meetings: {call_for_items: 14 days before, items_from_members: 1 day before}",
        "Medlemmerne sender deres punkter senest 1 dag før mødet.",
        "Items for the agenda are called for no later than 14 days before the meeting.",
    ),
    (
        "meetings: {agenda: 10 days before, apologies: 2 days before}",
        "Dagsordenen udsendes senest 10 dage før mødet.",
        "Apologies are sent no later than 2 days before the meeting.",
    ),
    (
        "meetings: {minutes: {kind: decision, by: secretariat, versions: [internal, public]}}",
        "Sekretariatet skriver beslutningsreferat.",
        "Of the minutes, these are made: an internal one and a public one.",
    ),
    (
        "meetings: {minutes: {approval: next meeting, sent: 1 week after, comments: 5 days after}}",
        "Referatet udsendes senest 1 uge efter mødet.",
        "The minutes are approved at the next meeting.",
    ),
    (
        "meetings: {extraordinary: {demanded_by: [chair, 1/3], notice: 8 days}}",
        "Et ekstraordinært møde kan kræves af formanden og en tredjedel af medlemmerne.",
        "Notice of an extraordinary meeting is given at least 8 days before.",
    ),
    (
        "meetings: {before: b by 10 days, form: hybrid, open: no}",
        "Gruppen mødes mindst 10 dage før Bestyrelsen.",
        "Meetings are closed to others.",
    ),
    (
        "decisions: {quorum: {at_least: 4 incl. chair, deputies: no}}",
        "Gruppen er beslutningsdygtig, når der er mødt mindst 4 medlemmer, heraf formanden.",
        "A quorum is at least 4 members, the chair among them. Deputies do not count.",
    ),
    (
        "decisions: {mode: majority, tie: chair, written_procedure: no}",
        "Formandens stemme afgør, når stemmerne står lige.",
        "A written procedure is ruled out.",
    ),
    (
        "decisions: {mode: consensus, tie: lot, written_procedure: yes}",
        "Gruppen beslutter ved enighed.",
        "The body may decide by written procedure.",
    ),
    (
        "duties: [{what: Give en status, every: year, by: chairs, to: b, strength: normally}]",
        "I udgangspunktet gælder, at det er en opgave at give en status, hvert år, af formændene, til Bestyrelsen.",
        "As a rule, it is a task to give en status, every year, by the chairs, to Bestyrelsen.",
    ),
    (
        "reports_to: b\nestablished_by: b\nrelations: [{type: advises, to: b}]",
        "Gruppen rådgiver Bestyrelsen.",
        "The body reports to Bestyrelsen.",
    ),
    (
        "sub_bodies: {may_create: [working, ad-hoc], secretariat: agreed in each}",
        "Gruppen kan nedsætte arbejdsgrupper og ad hoc-grupper.",
        "The secretariat of the groups under the body is agreed in each group.",
    ),
    (
        "review: {every: 2 years, next: 2027-03, by: b}",
        "Næste gang kommissoriet tages op, er marts 2027.",
        "The mandate is looked at by Bestyrelsen.",
    ),
];

#[test]
fn every_form_of_a_rule_has_a_sentence_in_both_languages() {
    for (rule, danish, english) in FORMS {
        for (language, wanted) in [(Language::Danish, danish), (Language::English, english)] {
            let found = told(rule, language);
            assert!(found.contains(wanted), "{wanted}\n{found}");
            assert!(!found.contains("[plain-"), "{found}");
        }
    }
}
