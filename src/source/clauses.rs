//! How a clause is found in the outline of a prose text.

use super::label::{bare_label, has_sign};
use super::{Clause, Heading, Outline};

impl Outline {
    /// The clause with a label, written with or without its sign and stop: `5`, `5.`, `§ 8`.
    ///
    /// A clause that stands by itself comes before a point within another, and one with the same
    /// sign before one without, so that `§ 2` is not the second point of a list in `§ 1`.
    pub fn clause(&self, label: &str) -> Option<&Clause> {
        let is_wanted = |it: &&Clause| it.is_called(label);
        let has_same_sign = |it: &&Clause| it.has_sign() == has_sign(label);
        let whole = || self.whole_clauses().filter(is_wanted);
        let found = whole().find(has_same_sign).or_else(|| whole().next());
        found.or_else(|| self.clauses.iter().find(is_wanted))
    }

    /// The clauses that are no points of another clause, in order.
    pub fn whole_clauses(&self) -> impl Iterator<Item = &Clause> {
        let mut end = 0;
        self.clauses.iter().filter(move |it| {
            let stands_alone = it.span.start >= end;
            end = end.max(it.span.end);
            stands_alone
        })
    }

    /// The heading that a clause is, if it is one.
    pub fn heading_of(&self, clause: &Clause) -> Option<&Heading> {
        let found = self.headings.binary_search_by_key(&clause.span.start, |it| it.span.start);
        found.ok().map(|it| &self.headings[it])
    }
}

impl Clause {
    /// Whether two labels are printed alike: `§ 8` and `§ 8.`, but not `8.`
    pub fn is_labelled_as(&self, other: &Clause) -> bool {
        self.bare() == other.bare() && self.has_sign() == other.has_sign()
    }

    /// Whether the label is this one, with or without its sign and stop.
    pub fn is_called(&self, label: &str) -> bool {
        self.bare() == bare_label(label)
    }

    /// Whether the label is printed with the sign of a paragraph.
    pub fn has_sign(&self) -> bool {
        has_sign(&self.label)
    }

    /// The label without sign and stop: `5`, `8`.
    pub fn bare(&self) -> &str {
        bare_label(&self.label)
    }

    /// The label without its stop: `5`, `§ 8`.
    pub fn printed(&self) -> &str {
        self.label.trim_end_matches('.')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::FileId;

    #[test]
    fn a_point_of_a_list_does_not_hide_the_clause_of_its_number() {
        let text = "## § 1. Formål\n\n1. a\n2. b\n\n## § 2. Møder\n\n1. c\n\nSlut\n";
        let found = Outline::of(text, 0, FileId(0));
        assert!(text[found.clause("§ 2").unwrap().span.range()].starts_with("## § 2."));
        assert!(text[found.clause("2").unwrap().span.range()].starts_with("## § 2."));
        let whole: Vec<_> = found.whole_clauses().map(Clause::printed).collect();
        assert_eq!(whole, ["§ 1", "§ 2"]);
        let first = found.clause("1").unwrap();
        assert_eq!(found.heading_of(first).unwrap().text, "§ 1. Formål");
        assert_eq!(found.clause("3"), None);
    }

    #[test]
    fn points_and_paragraphs_of_one_number_are_told_apart() {
        let found = Outline::of("7. Syv\n\n§ 7. Paragraf\n", 0, FileId(0));
        assert_eq!(found.clause("§ 7").unwrap().label, "§ 7.");
        assert_eq!(found.clause("7").unwrap().label, "7.");
        assert!(!found.clauses[0].is_labelled_as(&found.clauses[1]));
    }
}
