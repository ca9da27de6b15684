//! The clauses that a mandate's rules point to, word for word.

use super::{Mandate, Seat, Term};
use crate::source::Tree;
use crate::text::{Span, Spanned};

/// A clause that rules point to, as it is worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The label as the rules write it: `6`, `§ 8`, `Mødekadence`.
    pub label: String,
    /// Where the clause stands.
    pub span: Span,
    /// The clause itself.
    pub text: String,
}

impl Wording {
    /// Each clause that a rule of the mandate points to, once, in the order of the text. A label
    /// that leads nowhere has no words.
    pub(super) fn of(mandate: &Mandate, tree: &Tree) -> Vec<Wording> {
        let mut labels: Vec<&str> = mandate.clauses_named().map(|it| it.value.as_str()).collect();
        labels.sort_unstable();
        labels.dedup();
        let place = |label: &str| {
            let span = mandate.prose.place_of(label)?;
            Some(Wording { label: label.to_owned(), span, text: tree.slice(span).to_owned() })
        };
        let mut res: Vec<Wording> = labels.into_iter().filter_map(place).collect();
        res.sort_by(|a, b| (a.span, &a.label).cmp(&(b.span, &b.label)));
        res
    }
}

impl Mandate {
    /// Every clause that a rule names, as often as it is named.
    pub fn clauses_named(&self) -> impl Iterator<Item = &Spanned<String>> {
        let seats = self.seats.iter().flat_map(of_seat);
        let chair = self.chair.iter().flat_map(|it| {
            let rotations = it.sides.iter().filter_map(|side| side.rotation.as_ref());
            it.rule.clause.iter().chain(rotations.filter_map(|it| it.clause.as_ref()))
        });
        let parts = (self.secretariat.iter().filter_map(|it| it.clause.as_ref()))
            .chain(self.relations.iter().filter_map(|it| it.clause.as_ref()))
            .chain(self.powers.recommends.iter().filter_map(|it| it.clause.as_ref()))
            .chain(self.duties.iter().filter_map(|it| it.rule.clause.as_ref()))
            .chain(self.sub_bodies.iter().filter_map(|it| it.clause.as_ref()))
            .chain(self.review.iter().filter_map(|it| it.clause.as_ref()));
        seats
            .chain(chair)
            .chain(self.term.iter().flat_map(of_term))
            .chain(self.of_meetings())
            .chain(self.of_decisions())
            .chain(parts)
    }

    fn of_meetings(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.meetings.iter().flat_map(|it| {
            let minutes = it.minutes.as_ref();
            let due = [&it.call, &it.call_for_items, &it.items_from_members, &it.agenda];
            let due = due.into_iter().filter_map(|it| it.as_ref());
            let due = due.chain(minutes.and_then(|it| it.sent.as_ref()));
            let rules = [&it.rule, &it.extraordinary].into_iter();
            let rules = rules.chain(minutes.map(|it| &it.rule)).chain(due.map(|it| &it.rule));
            rules.filter_map(|it| it.clause.as_ref())
        })
    }

    fn of_decisions(&self) -> impl Iterator<Item = &Spanned<String>> {
        let rules = self.decisions.iter();
        rules.flat_map(|it| it.rule.clause.iter().chain(it.quorum_clause.iter()))
    }
}

fn of_seat(seat: &Seat) -> impl Iterator<Item = &Spanned<String>> {
    let alternates = seat.alternates.iter().filter_map(|it| it.clause.as_ref());
    let limit = seat.limit.iter().filter_map(|it| it.clause.as_ref());
    let term = seat.term.iter().flat_map(of_term);
    seat.rule.clause.iter().chain(alternates).chain(limit).chain(term)
}

fn of_term(term: &Term) -> impl Iterator<Item = &Spanned<String>> {
    term.rule.clause.iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_clause_that_a_rule_points_to_is_there_once() {
        let text = "-- bodies/raad/mandate.md --\n---\nname: Rådet\nseats: [{title: A, clause: \"2\"}, {title: B, clause: \"2\"}]\nchair: {model: single, clause: Formand}\nterm: {fixed: 2 years, clause: \"9\"}\n---\n1. En\n2. To\n\n## Formand\n\nRådet vælger.\n\n## Andet\n\nMere.\n";
        let tree = Tree::from_text(text);
        let model = crate::model::build(&crate::source::parse(&tree));
        let mandate = &model.bodies.values().next().expect("a body").mandate;
        let found: Vec<_> =
            mandate.wordings.iter().map(|it| (it.label.as_str(), it.text.trim())).collect();
        assert_eq!(found, [("2", "2. To"), ("Formand", "## Formand\n\nRådet vælger.")]);
        assert_eq!(tree.slice(mandate.wordings[0].span), mandate.wordings[0].text);
    }
}
