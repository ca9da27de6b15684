//! What a clause contradicts, what it does not, and what cannot be held together.

use super::*;
use crate::source::Tree;

/// The words that contradict each datum of a mandate.
fn found(front: &str, prose: &str) -> Vec<Vec<String>> {
    let text = format!("-- bodies/raad/mandate.md --\n---\nname: Rådet\n{front}\n---\n{prose}\n");
    let tree = Tree::from_text(&text);
    let model = crate::model::build(&crate::source::parse(&tree));
    assert!(model.faults.is_empty(), "{front}: {:?}", model.faults);
    let mandate = &model.bodies.values().next().expect("a body").mandate;
    let found = disagreements(mandate);
    let words = |it: &Disagreement<'_>| -> Vec<String> {
        for word in &it.words {
            assert_eq!(tree.slice(word.span), word.value, "the place is that of the words");
        }
        it.words.iter().map(|it| it.value.to_owned()).collect()
    };
    found.iter().map(words).collect()
}

fn contradicts(front: &str, prose: &str, words: &str) {
    let wanted: Vec<Vec<String>> = vec![words.split(" | ").map(str::to_owned).collect()];
    assert_eq!(found(front, prose), wanted, "{front} / {prose}");
}

fn agrees(front: &str, prose: &str) {
    assert_eq!(found(front, prose), Vec::<Vec<String>>::new(), "{front} / {prose}");
}

#[test]
fn deadlines_are_held_against_days_on_their_side() {
    let agenda = |due: &str| format!("meetings: {{agenda: {{due: {due}, clause: \"1\"}}}}");
    for (due, prose, words) in [
        ("7 days before", "1. Dagsorden udsendes 10 dage forud for møderne.", "10 dage"),
        ("10 days before", "1. Dagsorden udsendes 10 hverdage før mødet.", "10 hverdage"),
        ("5 working days before", "1. Dagsordenen sendes en uge før.", "en uge"),
        ("10 days before", "1. Dagsordenen sendes 14-12 dage før mødet.", "14-12 dage"),
        ("14-10 days before", "1. Dagsordenen sendes 14-7 dage før.", "14-7 dage"),
        ("10 days before", "1. Den sendes to uger før mødet.", "to uger"),
        (
            "10 days before",
            "1. The agenda is sent at least seven days before the meeting.",
            "seven days",
        ),
        // A number of something else does not excuse it.
        (
            "7 days before",
            "1. Punkter indsendes 14 dage før. Dagsordenen sendes 10 dage før, referat 7 dage efter.",
            "10 dage",
        ),
    ] {
        contradicts(&agenda(due), prose, words);
    }
    for (due, prose) in [
        ("10 days before", "1. Dagsorden udsendes 10 dage forud for møderne."),
        ("2 weeks before", "1. Dagsorden udsendes fjorten dage før mødet."),
        ("1 day before", "1. Dagsordenen sendes med 24 timers varsel."),
        ("14-10 days before", "1. Dagsordenen sendes mellem 14 og 10 dage før mødet."),
        ("10 days before", "1. Dagsordenen sendes tidligst 14 og senest 10 dage før."),
        ("10 days before", "1. Dagsordenen udsendes i god tid. Afbud meldes 2 dage før mødet."),
        ("10 days before", "1. Referatet sendes senest 14 dage efter mødet."),
        ("10 days before", "1. Medlemmerne vælges for 4 år den 10. januar 2024, jf. § 7."),
        ("10 days before", "1. Dagsordenen udsendes, se [bilag 7](bilag-7.pdf)."),
        ("10 days before", ""),
    ] {
        agrees(&agenda(due), prose);
    }
}

#[test]
fn each_deadline_has_its_own_number() {
    let both = "meetings: {call_for_items: {due: 14 days before, clause: Mødekadence}, agenda: {due: 7 days before, clause: Mødekadence}}";
    let prose = "## Mødekadence\n\nDagsordenpunkter indkaldes 14 dage\nforud og endelig dagsorden udsendes senest 7 dage før mødeafholdelse.\n";
    agrees(both, prose);
    contradicts(&both.replace("7 days", "10 days"), prose, "7 dage");
    let minutes =
        "meetings: {minutes: {kind: decision, sent: {due: 10 days after}, clause: \"1\"}}";
    contradicts(minutes, "1. Referatet sendes ud senest 14 dage efter mødet.", "14 dage");
    agrees(minutes, "1. Referatet sendes ud ti dage efter mødet, 14 dage i ferien.");
    let notice = "meetings: {extraordinary: {demanded_by: 1/3, notice: 24 hours, clause: \"1\"}}";
    agrees(notice, "1. Ekstraordinære møder indkaldes med 24 timers varsel.");
    contradicts(notice, "1. Ekstraordinære møder indkaldes med 5 dages varsel.", "5 dages");
}

#[test]
fn how_often_a_body_meets_is_held_against_times_and_rhythms() {
    let meets = |per_year: &str| format!("meetings: {{per_year: {per_year}, clause: \"1\"}}");
    for (per_year, prose, words) in [
        ("5", "1. Gruppen mødes 4–5 gange om året.", "4–5 gange om året"),
        ("4-", "1. Gruppen mødes som minimum fem gange årligt.", "fem gange årligt"),
        ("4", "1. Der afholdes årligt seks møder.", "årligt seks møder"),
        ("2-3", "1. Gruppen mødes fire gange om året.", "fire gange om året"),
        ("4-", "1. Gruppen mødes månedligt.", "månedligt"),
        ("every 6 weeks", "1. Gruppen mødes hver 8. uge.", "hver 8. uge"),
        ("monthly", "1. Gruppen mødes to gange om året.", "to gange om året"),
        ("6", "1. The board meets four times a year.", "four times a year"),
        ("4-", "1. Gruppen mødes halvårligt.", "halvårligt"),
    ] {
        contradicts(&meets(per_year), prose, words);
    }
    for (per_year, prose) in [
        ("4-", "1. Gruppen mødes som minimum fire gange årligt."),
        ("4-5", "1. Gruppen mødes 4–5 gange om året."),
        ("4-", "1. Gruppen mødes kvartalsvis."),
        ("12", "1. Gruppen mødes én gang om måneden."),
        ("monthly", "1. Gruppen mødes hver måned."),
        ("11-", "1. Gruppen mødes månedligt undtagen i juli."),
        ("last thursday of month", "1. Gruppen mødes én gang om måneden."),
        ("every 6 weeks", "1. Gruppen mødes hver sjette uge."),
        ("every 6 weeks", "1. Gruppen mødes 8-9 gange årligt."),
        ("as needed", "1. Gruppen mødes efter behov. Én gang om året skriver den status."),
        // What returns once a year is not the meetings.
        ("4-", "1. Gruppen holder de nødvendige møder. Én gang årligt afgives status."),
        ("4-", "1. Gruppen mødes jævnligt. Hvert andet år vælges der formand på et møde."),
        ("4-", "1. Gruppen mødes efter en plan for 2026, første gang den 5. maj."),
    ] {
        agrees(&meets(per_year), prose);
    }
}

#[test]
fn seats_are_held_against_numbers_of_the_same_title() {
    let seat = |title: &str, count: &str| {
        format!("seats: [{{id: x, title: {title}, count: {count}, clause: \"1\"}}]")
    };
    for (title, count, prose, words) in [
        ("Fagchef", "5", "1. Seks fagchefer fra kommunerne", "Seks fagchefer"),
        ("Direktør", "1", "1. Èn-to direktører fra gruppen", "Èn-to direktører"),
        ("Chef", "2-3", "1. Tre-fire chefer fra hospitalet", "Tre-fire chefer"),
        (
            "Medlem af ledelsen",
            "2",
            "1. To eller tre medlemmer af ledelsen",
            "To eller tre medlemmer",
        ),
        (
            "Fagchef",
            "4",
            "1. Rådet består af tre kommunale fagchefer og to chefer",
            "tre kommunale fagchefer",
        ),
        ("Gæst", "3", "1. Der kan være op til to gæster.", "to gæster"),
        ("Formand", "2", "1. Rådet består af en formand og syv andre.", "en formand"),
        ("Director", "3", "1. The board consists of two directors of the region.", "two directors"),
    ] {
        contradicts(&seat(title, count), prose, words);
    }
    for (title, count, prose) in [
        ("Fagchef", "6", "1. Seks fagchefer fra kommunerne"),
        ("Chef", "3-4", "1. Tre eller fire chefer, seks fagchefer og én chefterapeut"),
        ("Chef", "2", "1. To chefer fra A og tre chefer fra B"),
        ("Fagchef", "6", "1. Én fagchef fra hver af de seks kommuner"),
        ("Leder fra området", "6", "1. Fra hver af de seks kommuner: én leder fra området"),
        ("Medlem fra KL", "3", "1. Fire medlemmer fra regionen, tre repræsentanter fra KL"),
        ("Fagchef", "3", "1. Formanden er en fagchef."),
        ("Patient- og pårørenderepræsentant", "2", "1. To patient- og pårørenderepræsentanter"),
        ("Fagchef", "open", "1. Seks fagchefer"),
        ("Direktør", "4", "1. To repræsentanter valgt af direktører"),
    ] {
        agrees(&seat(title, count), prose);
    }
    // A number that is another seat's is no contradiction.
    let two = "seats: [{id: a, title: Fagchef, count: 1, clause: \"1\"}, {id: b, title: Fagchef, count: 4, clause: \"1\"}]";
    agrees(two, "1. Fagchefen for sundhed og fire fagchefer fra kommunerne");
    let each = "seats: [{title: Repræsentant, one_per: vest.kommune, clause: \"1\"}]";
    assert_eq!(found_loosely(each, "1. To repræsentanter fra hver kommune"), ["To repræsentanter"]);
    assert!(found_loosely(each, "1. En repræsentant fra hver kommune").is_empty());
}

/// As [`found`], where the data also name what is not there.
fn found_loosely(front: &str, prose: &str) -> Vec<String> {
    let cluster = "-- clusters/vest.md --\n---\nname: Vest\n---\n";
    let text =
        format!("{cluster}-- bodies/raad/mandate.md --\n---\nname: Rådet\n{front}\n---\n{prose}\n");
    let model = crate::model::build(&crate::source::parse(&Tree::from_text(&text)));
    let mandate = &model.bodies.values().next().expect("a body").mandate;
    let found = disagreements(mandate);
    found.iter().flat_map(|it| &it.words).map(|it| it.value.to_owned()).collect()
}

#[test]
fn a_total_in_the_text_is_held_against_the_seats() {
    let seats = "seats: [{id: a, title: Kommunal repræsentant, count: 7-9, clause: \"1\"}, {id: b, title: Regional repræsentant, count: 7-9, clause: \"1\"}, {id: c, title: PLO, count: 2-3, clause: \"1\"}, {id: d, title: Patient, count: 2, clause: \"1\"}]";
    agrees(seats, "1. Gruppen har i alt 18–23 medlemmer.");
    contradicts(seats, "1. Gruppen har i alt 18–22 medlemmer.", "18–22 medlemmer");
    agrees(seats, "1. To medlemmer kan forlange et møde. Gruppen består af fire medlemmer fra KL.");
    let total = "total: 12\nseats: [{title: Chef, clause: \"1\"}]";
    contradicts(total, "1. Rådet består af 10 medlemmer.", "10 medlemmer");
    agrees(total, "1. Rådet består af 12 medlemmer, heraf fire fra regionen.");
}

#[test]
fn terms_turns_and_reviews_are_held_against_years() {
    let term = |fixed: &str| format!("term: {{fixed: {fixed}, clause: \"1\"}}");
    contradicts(&term("2 years"), "1. Medlemmer vælges for fire år ad gangen.", "fire år");
    contradicts(&term("2 years"), "1. Valgperioden er 4-årig.", "4-årig");
    agrees(&term("2 years"), "1. For en toårig periode. Halvdelen er på valg hvert år.");
    agrees(&term("2 years"), "1. Ingen kan sidde i mere end højst 8 år.");
    let chair = "chair:\n  model: shared\n  clause: \"1\"\n  sides:\n    - {party: kommune, rotation: {every: 4 years}}\n    - {party: region, rotation: {every: 2 years}}";
    let prose = "1. Det kommunale formandskab varetages i fire år ad gangen. Det regionale formandskab varetages i 2 år ad gangen.";
    agrees(chair, prose);
    contradicts(&chair.replace("2 years", "4 years"), prose, "2 år");
    agrees(
        &chair.replace("2 years", "24 months"),
        "1. Det skifter hvert fjerde år, i regionen hvert andet år.",
    );
    let review = "review: {every: 2 years, clause: \"1\"}";
    contradicts(review, "1. Kommissoriet revideres årligt.", "årligt");
    agrees(review, "1. Kommissoriet revideres hvert andet år. Gruppen mødes fire gange om året.");
    let duty = "duties: [{what: Skriftlig status, every: year, clause: \"1\"}]";
    agrees(duty, "1. Gruppen mødes fire gange om året. Der gives én gang om året en status.");
    contradicts(duty, "1. Formændene giver en status to gange om året.", "to gange om året");
}

#[test]
fn a_quorum_is_held_against_its_own_sort() {
    let quorum =
        |least: &str| format!("decisions: {{quorum: {{at_least: {least}, clause: \"1\"}}}}");
    let half = "1. Rådet er beslutningsdygtigt, når mindst halvdelen af medlemmerne er til stede.";
    agrees(&quorum("1/2"), half);
    contradicts(&quorum("mere end halvdelen"), half, "halvdelen");
    contradicts(&quorum("2/3"), half, "halvdelen");
    agrees(&quorum("6"), half);
    let six = "1. Rådet kan beslutte, når mindst seks medlemmer er til stede, én fra hver part.";
    agrees(&quorum("6"), six);
    contradicts(&quorum("5"), six, "seks medlemmer");
    agrees(&quorum("5"), "1. To medlemmer kan forlange afstemning.");
}

#[test]
fn a_reading_on_purpose_is_left_alone() {
    let prose = "1. Dagsorden udsendes 10 dage forud. Seks fagchefer.";
    let read_so = "interpretation: {of: due, says: Se bilag}";
    agrees(
        &format!("meetings: {{agenda: {{due: 7 days before, clause: \"1\", {read_so}}}}}"),
        prose,
    );
    // A reading of one key excuses no other.
    let seat = "seats: [{title: Fagchef, count: 5, clause: \"1\", interpretation: {of: party, says: Se bilag}}]";
    contradicts(seat, prose, "Seks fagchefer");
}
