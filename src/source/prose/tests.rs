//! The outline of small texts.

use super::*;

fn outline(text: &str) -> Outline {
    Outline::of(text, 0, FileId(0))
}

#[test]
fn clauses_keep_their_printed_labels() {
    let found = outline(
        "## Sammensætning\n\n1. Gruppen består af\n\n   - en direktør\n\n2. Formandskabet er delt\n\n## Opgaver\n\n5. Eksempler\n\n§ 8. Referater\n",
    );
    let labels: Vec<_> =
        found.clauses.iter().map(|it| (it.label.as_str(), it.anchor.as_str())).collect();
    assert_eq!(
        labels,
        [("1.", "punkt-1"), ("2.", "punkt-2"), ("5.", "punkt-5"), ("§ 8.", "paragraf-8")]
    );
    assert_eq!(found.headings[0].anchor, "sammensaetning");
    assert_eq!(found.clause("§ 8").unwrap().anchor, "paragraf-8");
    assert_eq!(found.clause("5").unwrap().label, "5.");
}

#[test]
fn headings_that_are_clauses_reach_to_the_next() {
    let text = "## 1. Formål\n\nTekst\n\n### Mere\n\n## § 2. Møder\n\nTekst";
    let found = outline(text);
    assert_eq!(&text[found.clauses[0].span.range()], "## 1. Formål\n\nTekst\n\n### Mere\n\n");
    assert_eq!(found.headings[2].anchor, "paragraf-2");
}

#[test]
fn a_link_has_the_words_of_all_that_stands_in_it() {
    let found = outline("[*b* `c` ![d](e.png)](b.pdf) f");
    let labels: Vec<&str> = found.links.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["b c d", "d"]);
}

#[test]
fn attributes_links_and_html_have_places() {
    let text = "## Henvisning {#hen .decision answers=fog/2026-03-03/x}\n\n[a](b.md) <b>x<br>\n";
    let found = outline(text);
    let heading = &found.headings[0];
    assert_eq!((heading.text.as_str(), heading.anchor.as_str()), ("Henvisning", "hen"));
    assert_eq!(heading.classes, ["decision"]);
    let (key, value) = &heading.attributes[0];
    assert_eq!((key.as_str(), &text[value.span.range()]), ("answers", "fog/2026-03-03/x"));
    assert_eq!(&text[found.links[0].target.span.range()], "b.md");
    assert_eq!(found.raw_html.len(), 2);
}
