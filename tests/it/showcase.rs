//! The example portal in `content/`: it holds what it means to show, and nothing else is wrong.

use mandat::check::{self, Level, Policy};
use mandat::derive::{MeetingState, Record};
use mandat::source::{self, Tree};
use std::path::Path;
use std::sync::OnceLock;

/// The day the example is made for.
const DAY: &str = "2026-11-22";

pub(crate) fn tree() -> &'static Tree {
    static TREE: OnceLock<Tree> = OnceLock::new();
    TREE.get_or_init(|| {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        source::read(&content).expect("the example is there")
    })
}

pub(crate) fn record(day: &str) -> Record {
    mandat::record(tree(), day.parse().expect("a day"))
}

#[test]
fn its_findings_are_those_it_means_to_show() {
    let record = record(DAY);
    let found: Vec<String> = check::run(&record, &Policy::of(&record))
        .iter()
        .map(|it| {
            let place = tree().place(it.span);
            let path = tree().path(it.span.file);
            let clause = it.clause.as_deref().unwrap_or("none");
            assert_ne!(it.level, Level::Error, "{path}");
            format!("{path}:{}:{} {} clause {clause}", place.line, place.column, it.rule.name())
        })
        .collect();
    snapbox::assert_data_eq!(
        found.join("\n"),
        snapbox::str![[r#"
bodies/adhoc-faelles-henvisning/meetings/2026-09-08.md:66:12 overdue-action clause none
bodies/adhoc-faelles-henvisning/meetings/2026-09-08.md:78:11 decision-beyond-powers clause 1
bodies/fog-boern-og-unge/mandate.md:15:28 unappointed clause none
bodies/fog-boern-og-unge/mandate.md:31:13 too-few-meetings clause 7
bodies/fog-boern-og-unge/members.yaml:14:105 expired-term clause 2
bodies/fog-digitalisering-og-data/mandate.md:21:25 vacant-seat clause 2
bodies/fog-digitalisering-og-data/meetings/2026-05-27.md:1:1 no-proof-of-sending clause 7
bodies/fog-digitalisering-og-data/meetings/2026-10-28.md:1:1 missing-minutes clause 7
bodies/fog-voksen-somatik/mandate.md:17:28 unappointed clause none
bodies/fog-voksen-somatik/mandate.md:19:12 vacant-seat clause 1
bodies/fog-voksen-somatik/mandate.md:32:15 rotation-without-anchor clause 2
bodies/fog-voksen-somatik/mandate.md:33:15 rotation-without-anchor clause 2
bodies/fog-voksen-somatik/mandate.md:72:23 clause-subject-is-another-body clause 4
bodies/fog-voksen-somatik/meetings/2026-06-02.md:6:34 late-agenda clause 6
bodies/fog-voksen-somatik/meetings/2026-09-22.md:75:10 proposal-unanswered clause none
"#]]
    );
}

#[test]
fn it_is_of_the_size_that_was_asked_for() {
    let record = record(DAY);
    let meetings = || record.model.bodies.values().flat_map(|it| &it.meetings);
    let state = |it: &&mandat::model::Meeting| MeetingState::of(it, record.as_of);
    let minuted = meetings().filter(|it| state(it) == MeetingState::Held).count();
    let planned = meetings().filter(|it| state(it).lies_ahead()).count();
    assert!(minuted >= 12, "{minuted} held meetings with minutes");
    assert!(planned >= 8, "{planned} planned meetings");
    assert_eq!(meetings().flat_map(|it| &it.items).filter(|it| it.closed).count(), 1);
}

#[test]
fn no_person_in_it_can_be_written_to() {
    for person in record(DAY).model.people.values() {
        let email = person.email.as_ref().map_or("x@y.example", |it| &it.value);
        assert!(email.ends_with(".example"), "{email}");
    }
}
