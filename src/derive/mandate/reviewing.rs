//! When a mandate is to be looked at again.

use crate::model::{Mandate, Review};
use crate::text::Span;
use chrono::NaiveDate;

/// The day by which a mandate is to be looked at again.
#[derive(Clone, Copy, Debug)]
pub struct ReviewDue<'m> {
    /// The last day.
    pub day: NaiveDate,
    /// The day it was last adopted, from which the time is counted; nothing where the mandate
    /// names the day itself.
    pub since: Option<NaiveDate>,
    /// Where the day or the time stands.
    pub span: Span,
    /// The rule.
    pub review: &'m Review,
}

/// When a mandate is to be looked at again: by the day it names, or else so long after it was
/// last approved or, without approvals, came into force. Nothing where neither is stated.
pub fn review_due(mandate: &Mandate) -> Option<ReviewDue<'_>> {
    let review = mandate.review.as_ref()?;
    if let Some(next) = review.next {
        let day = next.value.last_day();
        return Some(ReviewDue { day, since: None, span: next.span, review });
    }
    let every = review.every?;
    let approved = mandate.approvals.iter().filter_map(|it| it.on);
    let from = mandate.life.from.into_iter();
    let since = approved.chain(from).map(|it| it.value.last_day()).max()?;
    // A time in years or months moves over no holidays.
    let day = every.value.after(since, &|_| false);
    Some(ReviewDue { day, since: Some(since), span: every.span, review })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn due(front: &str) -> Option<(String, bool)> {
        let text = format!("-- bodies/raad/mandate.md --\n---\nname: Rådet\n{front}---\n");
        let model = crate::model::build(&crate::source::parse(&Tree::from_text(&text)));
        let mandate = &model.bodies.values().next().expect("a body").mandate;
        review_due(mandate).map(|it| (it.day.to_string(), it.since.is_some()))
    }

    #[test]
    fn a_named_day_comes_before_a_counted_one() {
        let due_on = |day: &str, counted| Some((day.to_owned(), counted));
        assert_eq!(due("review: {next: 2027-03, every: 1 year}\n"), due_on("2027-03-31", false));
        assert_eq!(due("from: 2022-09\nreview: 2 years\n"), due_on("2024-09-30", true));
        assert_eq!(
            due("from: 2022-09\nreview: 1 year\napprovals: [{by: self, on: 2023-03-15}]\n"),
            due_on("2024-03-15", true)
        );
        assert_eq!(due("review: 1 year\n"), None);
        assert_eq!(due("from: 2022\n"), None);
    }
}
