//! One matter on its way over three levels and back, and ways that branch or run in a ring.

use super::*;
use crate::source::Tree;

/// A proposal goes from an ad hoc group over the operative to the strategic group, and its answer
/// the same way back.
const LEVELS: &str = "\
-- bodies/adhoc/mandate.md --
---
name: Ad hoc
kind: ad-hoc
reports_to: fog
---
-- bodies/adhoc/meetings/2026-01-10.md --
---
sent: {agenda: 2026-01-01}
---
## Ask {#ask}

> [!DECISION]
> The group proposes a form.
>
> - to: fog

-- bodies/adhoc/meetings/2026-09-10.md --
---
sent: {agenda: 2026-01-01}
---
## Done {#done answers=fog/2026-06-10/plan}

> [!DECISION]
> The form is in use.

-- bodies/fog/mandate.md --
---
name: Operative
reports_to: fsg
---
-- bodies/fog/meetings/2026-02-10.md --
---
sent: {agenda: 2026-01-01}
---
## Send on {#send-on answers=adhoc/2026-01-10/ask}

> [!DECISION]
> The group recommends the form.
>
> - to: fsg

-- bodies/fog/meetings/2026-06-10.md --
---
sent: {agenda: 2026-01-01}
---
## Plan {#plan answers=fsg/2026-05-10/agree}

> [!DECISION]
> The ad hoc group carries it out.
>
> - to: adhoc

-- bodies/fsg/mandate.md --
---
name: Strategic
---
-- bodies/fsg/meetings/2026-05-10.md --
---
sent: {agenda: 2026-01-01}
---
## Agree {#agree answers=fog/2026-02-10/send-on}

> [!DECISION]
> The form is agreed on.
>
> - to: fog
";

/// The way of a decision as one line a step: `asked ID > BODY answered 31`.
fn steps(text: &str, id: &str, day: &str) -> Vec<String> {
    let record = crate::record(&Tree::from_text(text), day.parse().expect("a day"));
    let all = record.register.newest_first();
    let Some(entry) = all.iter().find(|it| it.id.to_string() == id) else { return Vec::new() };
    let said = |it: &Step| {
        let what = match &it.what {
            What::Asked(id) => format!("asked {id}"),
            What::Replaces(id) => format!("replaces {id}"),
            What::Taken => "taken".to_owned(),
            What::Answered(id) => format!("answered {id}"),
            What::OnAgenda(id) => format!("on agenda {id}"),
            What::FollowedUp(id, _) => format!("followed up {id}"),
            What::Due => "due".to_owned(),
            What::Replaced(id) => format!("replaced {id}"),
        };
        let sent = it.sent.iter().map(|it| match &it.answer {
            Answer::Given { days, .. } => format!(" > {} after {days}", it.to),
            Answer::OnAgenda { on, days, .. } => format!(" > {} {days}, due on {on}", it.to),
            Answer::Awaited { days } => format!(" > {} waits {days}", it.to),
            Answer::Never => format!(" > {} never", it.to),
        });
        what + &sent.collect::<String>()
    };
    trail(&record, &entry.id).iter().map(said).collect()
}

/// The whole way as it looks from each of its decisions: the same five steps, with the decision at
/// hand in its place.
#[test]
fn one_decision_goes_from_the_ad_hoc_group_to_the_strategic_group_and_back() {
    let way = [
        ("adhoc/2026-01-10/ask", " > fog after 31"),
        ("fog/2026-02-10/send-on", " > fsg after 89"),
        ("fsg/2026-05-10/agree", " > fog after 31"),
        ("fog/2026-06-10/plan", " > adhoc after 92"),
        ("adhoc/2026-09-10/done", ""),
    ];
    for (here, (id, _)) in way.iter().enumerate() {
        let seen = way.iter().enumerate().map(|(at, (step, sent))| match at.cmp(&here) {
            std::cmp::Ordering::Less => format!("asked {step}{sent}"),
            std::cmp::Ordering::Equal => format!("taken{sent}"),
            std::cmp::Ordering::Greater => format!("answered {step}{sent}"),
        });
        assert_eq!(steps(LEVELS, id, "2026-11-22"), seen.collect::<Vec<_>>(), "{id}");
    }
}

/// On each day of the year the first decision shows what has happened until then: the last that
/// was sent waits, by one day more each day, or stands on an agenda whose meeting is to come.
#[test]
fn every_day_shows_who_is_waited_for_and_for_how_long() {
    let way = [
        ("2026-01-10", "taken", "fog"),
        ("2026-02-10", "answered fog/2026-02-10/send-on", "fsg"),
        ("2026-05-10", "answered fsg/2026-05-10/agree", "fog"),
        ("2026-06-10", "answered fog/2026-06-10/plan", "adhoc"),
        ("2026-09-10", "answered adhoc/2026-09-10/done", ""),
    ];
    let day = |it: &str| -> NaiveDate { it.parse().expect("a day") };
    let (first, last) = (day("2026-01-01"), day("2026-12-31"));
    for today in first.iter_days().take_while(|it| *it <= last) {
        let begun = way.iter().filter(|it| day(it.0) <= today).count();
        let mut wanted = Vec::new();
        for (at, (on, said, to)) in way[..begun].iter().enumerate() {
            wanted.push(match way.get(at + 1) {
                None => (*said).to_owned(),
                Some((next, ..)) if day(next) <= today => {
                    format!("{said} > {to} after {}", (day(next) - day(on)).num_days())
                }
                Some((next, ..)) => {
                    format!("{said} > {to} {}, due on {next}", (today - day(on)).num_days())
                }
            });
        }
        if let Some((_, next, _)) = way.get(begun).filter(|_| begun > 0) {
            wanted.push(next.replace("answered", "on agenda"));
        }
        let seen = steps(LEVELS, "adhoc/2026-01-10/ask", &today.to_string());
        assert_eq!(seen, wanted, "{today}");
    }
}

#[test]
fn what_stands_on_no_agenda_just_waits() {
    let (text, _) = LEVELS.split_once("-- bodies/fsg/meetings").expect("it is there");
    let text = text.to_owned();
    let seen = steps(&text, "fog/2026-02-10/send-on", "2026-04-10");
    assert_eq!(seen, ["asked adhoc/2026-01-10/ask > fog after 31", "taken > fsg waits 59"]);
}

/// An item of B sends what it decides to two bodies, and the decision of A is answered twice.
const BRANCHES: &str = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-01-10.md --
---
---
## Ask {#ask}

> [!DECISION]
> A asks.
>
> - to: b

-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-02-10.md --
---
---
## Send on {#on answers=a/2026-01-10/ask}

> [!DECISION]
> To C.
>
> - to: c

> [!DECISION]
> To D.
>
> - to: d
> - due: 2026-12-31

-- bodies/b/meetings/2026-04-10.md --
---
---
## Once more {#more answers=a/2026-01-10/ask}

> [!DECISION]
> And this.
-- bodies/c/mandate.md --
---
name: C
---
-- bodies/c/meetings/2026-03-10.md --
---
---
## Yes {#yes answers=b/2026-02-10/on}

> [!DECISION]
> Yes.
-- bodies/d/mandate.md --
---
name: D
---
-- bodies/d/meetings/2026-12-10.md --
---
---
## Perhaps {#perhaps answers=b/2026-02-10/on-2}
";

#[test]
fn a_way_may_branch() {
    let text = BRANCHES;
    let on = "on agenda d/2026-12-10/perhaps";
    assert_eq!(
        steps(text, "a/2026-01-10/ask", "2026-11-22"),
        [
            "taken > b after 31",
            "answered b/2026-02-10/on > c after 28 > d 285, due on 2026-12-10",
            "answered c/2026-03-10/yes",
            "answered b/2026-04-10/more",
            on,
        ]
    );
    let asked = "asked a/2026-01-10/ask > b after 31";
    let second = [asked, "taken > d 285, due on 2026-12-10", on, "due"];
    assert_eq!(steps(text, "b/2026-02-10/on-2", "2026-11-22"), second);
    assert_eq!(
        steps(text, "c/2026-03-10/yes", "2026-11-22"),
        [asked, "asked b/2026-02-10/on > c after 28", "taken"]
    );
}

#[test]
fn a_ring_is_walked_once() {
    let item = |body: &str, day: &str, answers: &str, to: &str| {
        format!(
            "-- bodies/{body}/mandate.md --\n---\nname: {body}\n---\n-- bodies/{body}/meetings/{day}.md --\n---\n---\n## X {{#x answers={answers}}}\n\n> [!DECISION]\n> X.\n>\n> - to: {to}\n> - replaces: {answers}\n"
        )
    };
    let text = item("a", "2026-01-10", "b/2026-02-10/x", "b")
        + &item("b", "2026-02-10", "a/2026-01-10/x", "a");
    let seen = steps(&text, "a/2026-01-10/x", "2026-11-22");
    assert_eq!(seen, ["asked b/2026-02-10/x > a after 0", "taken > b after 31"]);
}

/// What is replaced says by what, and what replaces says what, wherever else they stand on the way.
#[test]
fn supersession_is_told_from_both_ends() {
    let text = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-01-10.md --
---
---
## Old {#old}

> [!DECISION]
> Old.
-- bodies/a/meetings/2026-02-10.md --
---
---
## New {#new}

> [!DECISION]
> New.
>
> - replaces: 2026-01-10/old
";
    let old = steps(text, "a/2026-01-10/old", "2026-11-22");
    assert_eq!(old, ["taken", "replaced a/2026-02-10/new"]);
    let new = steps(text, "a/2026-02-10/new", "2026-11-22");
    assert_eq!(new, ["replaces a/2026-01-10/old", "taken"]);
    assert_eq!(steps(text, "a/2026-01-10/old", "2026-02-09"), ["taken"]);
}
