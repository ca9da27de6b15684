//! The same content, theme and day give the same bytes, however often it is asked.

use crate::showcase;
use mandat::check::{self, Ledger, Policy};
use mandat::render::{Artifact, Body, Portal, Theme, compose, paint};
use mandat::text::Language;

fn built() -> Vec<Artifact> {
    let record = showcase::record("2026-11-22");
    let findings = check::run(&record, &Policy::of(&record));
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(showcase::tree(), &record, &findings, &ledger, &theme);
    paint(&theme, &compose(&portal)).expect("the theme paints everything")
}

#[test]
fn ten_builds_are_one() {
    let first = built();
    assert!(first.len() > 20, "{} artifacts", first.len());
    for _ in 1..10 {
        let again = built();
        assert_eq!(first.len(), again.len());
        for (a, b) in first.iter().zip(&again) {
            assert_eq!(a.route, b.route);
            match (&a.body, &b.body) {
                (Body::Bytes(a_bytes), Body::Bytes(b_bytes)) => {
                    assert!(a_bytes == b_bytes, "{}", a.route.as_str());
                }
                (Body::File(a), Body::File(b)) => assert_eq!(a, b),
                (Body::Bytes(_), Body::File(_)) | (Body::File(_), Body::Bytes(_)) => {
                    panic!("{} is made once and copied once", a.route.as_str())
                }
            }
        }
    }
}
