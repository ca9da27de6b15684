//! What is read from a clause, and what is left alone.

use super::*;

/// Each number of a text: its words, how many, and what it counts.
fn told(text: &str) -> Vec<String> {
    let read = Numerals::read(text);
    let each = read.all.iter().filter(|it| !it.is_article || it.measure != Measure::Things);
    each.map(|it| {
        let bound = match it.bound {
            Bound::Exactly(number) => format!("{number}"),
            Bound::AtLeast(number) => format!("{number}-"),
            Bound::AtMost(number) => format!("-{number}"),
            Bound::Between(from, to) => format!("{from}-{to}"),
        };
        let measure = match it.measure {
            Measure::Time(unit, Some(side)) => format!("{unit:?} {side:?}"),
            Measure::Time(unit, None) => format!("{unit:?}"),
            Measure::Times(per) => format!("times in {} {:?}", per.length, per.unit),
            Measure::Every(unit) => format!("every {unit:?}"),
            Measure::Share(Least::MoreThan { part, of }) => format!("more than {part}/{of}"),
            Measure::Share(least) => format!("{least:?}"),
            Measure::Things => "things".to_owned(),
        };
        format!("{} = {bound} {measure}", &text[read.place(it)])
    })
    .collect()
}

fn holds(cases: &[(&str, &[&str])]) {
    for (text, wanted) in cases {
        assert_eq!(told(text), *wanted, "{text:?}");
    }
}

#[test]
fn lengths_of_time_know_their_side() {
    holds(&[
        ("Dagsorden udsendes 10 dage forud for møderne.", &["10 dage = 10 Days Before"]),
        ("senest 7 dage før mødeafholdelse", &["7 dage = 7 Days Before"]),
        ("Punkter indkaldes 14 dage forud", &["14 dage = 14 Days Before"]),
        ("to uger før mødet", &["to uger = 2 Weeks Before"]),
        ("en uge inden", &["en uge = 1 Weeks Before"]),
        ("med mindst 14 dages varsel", &["14 dages = 14- Days Before"]),
        ("med et varsel på 24 timer", &["24 timer = 24 Hours Before"]),
        ("5 hverdage før", &["5 hverdage = 5 Weekdays Before"]),
        ("fem hele arbejdsdage inden mødet", &["fem hele arbejdsdage = 5 WorkingDays Before"]),
        ("14–10 dage før", &["14–10 dage = 10-14 Days Before"]),
        ("mellem 14 og 10 dage før", &["14 og 10 dage = 10-14 Days Before"]),
        ("senest 14 dage efter mødet", &["14 dage = 14 Days After"]),
        ("inden for otte dage", &["otte dage = 8 Days After"]),
        (
            "The agenda shall be sent 10 working days before the meeting.",
            &["10 working days = 10 WorkingDays Before"],
        ),
        ("at least one week in advance of the meeting", &["one week = 1- Weeks Before"]),
        ("within 14 days of the request", &["14 days = 14 Days After"]),
        ("with two weeks' notice to the members", &["two weeks = 2 Weeks Before"]),
        ("vælges for fire år ad gangen", &["fire år = 4 Years"]),
        ("en 4-årig periode, eller en toårig", &["4-årig = 4 Years", "toårig = 2 Years"]),
        ("for a two-year term of the members", &["two-year = 2 Years"]),
        ("14-dages varsel", &["14-dages = 14 Days Before"]),
    ]);
}

#[test]
fn times_in_a_period_and_rhythms_are_told_apart() {
    holds(&[
        ("mødes som minimum fire gange årligt", &["fire gange årligt = 4- times in 1 Years"]),
        ("2-3 gange årligt", &["2-3 gange årligt = 2-3 times in 1 Years"]),
        ("mødes to til tre gange om året", &["to til tre gange om året = 2-3 times in 1 Years"]),
        ("4–5 møder pr. år", &["4–5 møder pr. år = 4-5 times in 1 Years"]),
        (
            "holder fire ordinære møder om året",
            &["fire ordinære møder om året = 4 times in 1 Years"],
        ),
        ("fire årlige møder", &["fire årlige møder = 4 times in 1 Years"]),
        (
            "Der afholdes årligt mindst fire møder",
            &["årligt mindst fire møder = 4- times in 1 Years"],
        ),
        ("Hvert år holdes 5 møder.", &["Hvert år holdes 5 møder = 5 times in 1 Years"]),
        ("Én gang om året drøftes", &["Én gang om året = 1 times in 1 Years"]),
        ("én gang om måneden", &["én gang om måneden = 1 times in 1 Months"]),
        ("to gange i kvartalet", &["to gange i kvartalet = 2 times in 3 Months"]),
        ("mødes hver 6. uge.", &["hver 6. uge = 6 every Weeks"]),
        ("hver sjette uge", &["hver sjette uge = 6 every Weeks"]),
        ("hver anden måned", &["hver anden måned = 2 every Months"]),
        ("hvert andet år", &["hvert andet år = 2 every Years"]),
        ("hvert halve år", &["hvert halve år = 6 every Months"]),
        (
            "halvårligt, kvartalsvis og månedligt",
            &[
                "halvårligt = 6 every Months",
                "kvartalsvis = 3 every Months",
                "månedligt = 1 every Months",
            ],
        ),
        ("hver 14. dag", &["hver 14. dag = 14 every Days"]),
        ("kvartalsvise møder", &["kvartalsvise = 3 every Months"]),
        ("The board shall meet four times a year.", &["four times a year = 4 times in 1 Years"]),
        (
            "at least 5 meetings per calendar year by the board",
            &["5 meetings per calendar year = 5- times in 1 Years"],
        ),
        ("meets twice a year and is led by the chair", &["twice a year = 2 times in 1 Years"]),
        ("every six weeks by the chair", &["every six weeks = 6 every Weeks"]),
        ("every other month by the chair", &["every other month = 2 every Months"]),
        ("meets quarterly and is led by the chair", &["quarterly = 3 every Months"]),
    ]);
}

#[test]
fn things_and_parts_are_counted() {
    holds(&[
        ("Seks fagchefer fra kommunerne", &["Seks = 6 things"]),
        ("Èn-to direktører", &["Èn-to = 1-2 things"]),
        ("Tre-fire chefer", &["Tre-fire = 3-4 things"]),
        ("1-2 praksiskonsulenter", &["1-2 = 1-2 things"]),
        ("én eller to direktører", &["én eller to = 1-2 things"]),
        ("2 – 3 chefer", &["2 – 3 = 2-3 things"]),
        ("op til 2 gæster", &["2 = -2 things"]),
        ("højst tre gæster", &["tre = -3 things"]),
        ("minimum 4 medlemmer", &["4 = 4- things"]),
        ("fire eller flere medlemmer", &["fire eller flere = 4- things"]),
        (
            "tretten medlemmer og enogtyve suppleanter",
            &["tretten = 13 things", "enogtyve = 21 things"],
        ),
        ("mindst halvdelen af medlemmerne", &["halvdelen = 1 Share { part: 1, of: 2 }"]),
        ("mere end halvdelen", &["halvdelen = 1 more than 1/2"]),
        ("over to tredjedele", &["to tredjedele = 2 more than 2/3"]),
        ("1/3 af medlemmerne", &["1/3 = 1 Share { part: 1, of: 3 }"]),
        ("en tredjedel", &["en tredjedel = 1 Share { part: 1, of: 3 }"]),
        (
            "mindst 50 % og 25%",
            &["50 % = 50 Share { part: 50, of: 100 }", "25% = 25 Share { part: 25, of: 100 }"],
        ),
        ("more than half of the members", &["half = 1 more than 1/2"]),
        ("at least two thirds of the members", &["two thirds = 2 Share { part: 2, of: 3 }"]),
        ("two members of the board", &["two = 2 things"]),
    ]);
}

#[test]
fn what_is_no_number_is_left_alone() {
    let silent = "3. Sekretariatet varetages | § 8. Referater | efter § 140, stk. 2, nr. 1 |         den 1. januar 2024 | i september 2022 | 2022-2025 | 2022-09 | 2025-12-31 | kl. 13-15 |         kl. 13.00–15.00 | i uge 10 | bilag 2 | punkt 5 | torsdag den 3. marts |         medlemmer fra hver kommune | den årlige status | ved årets første møde |         The chair reports to members of the board in case of fire | ikke | | – | #";
    for text in silent.split('|').map(str::trim) {
        assert_eq!(told(text), Vec::<String>::new(), "{text:?}");
    }
}

#[test]
fn any_text_is_read_and_long_ones_in_no_time() {
    for text in [
        "6.",
        "mellem",
        "hver",
        "hvert halve",
        "en",
        "2-",
        "-2",
        "1/",
        "§",
        "å\u{30a}",
        "årig",
        "a",
    ] {
        for other in ["", "6.", "og", "til 2", "dage", "år", ", 3"] {
            let text = format!("{text} {other}");
            let read = Numerals::read(&text);
            for it in &read.all {
                assert!(!text[read.place(it)].is_empty() && !read.sentence(it).is_empty());
            }
        }
    }
    let long = "mindst fire gange om året og 10 dage før mødet, ".repeat(5_000);
    assert_eq!(Numerals::read(&long).all.len(), 10_000);
}
