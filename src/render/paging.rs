//! The way through a list that is too long for one page.

use super::Route;
use serde::Serialize;

/// The pages around the one at hand; empty where there is only one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Pager {
    pages: Vec<PageStep>,
    prev: Option<String>,
    next: Option<String>,
}

/// A page in the pager: with an address, or the one at hand, or a gap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct PageStep {
    label: String,
    href: Option<String>,
    gap: bool,
}

impl Pager {
    /// The way from page `here`, from 1, to the others.
    pub(super) fn of(here: usize, pages: usize, route: impl Fn(usize) -> Route) -> Pager {
        if pages < 2 {
            return Pager::default();
        }
        let address = |number: usize| route(number).as_str().to_owned();
        Pager {
            pages: steps(here, pages, &address),
            prev: (here > 1).then(|| address(here - 1)),
            next: (here < pages).then(|| address(here + 1)),
        }
    }
}

/// The first page, the last, and those around the one at hand.
fn steps(here: usize, pages: usize, address: &dyn Fn(usize) -> String) -> Vec<PageStep> {
    let mut res: Vec<PageStep> = Vec::new();
    let mut last = 0;
    for number in (1..=pages).filter(|it| *it == 1 || *it == pages || it.abs_diff(here) <= 2) {
        if number > last + 1 {
            res.push(PageStep { label: String::new(), href: None, gap: true });
        }
        let href = (number != here).then(|| address(number));
        res.push(PageStep { label: number.to_string(), href, gap: false });
        last = number;
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::Facet;

    #[test]
    fn a_long_list_shows_the_pages_around_the_one_at_hand() {
        let steps =
            |here, pages| Pager::of(here, pages, |it| Route::decisions(&Facet::All, it)).pages;
        let label = |it: PageStep| if it.gap { "…".to_owned() } else { it.label };
        let labels: Vec<String> = steps(6, 20).into_iter().map(label).collect();
        assert_eq!(labels, ["1", "…", "4", "5", "6", "7", "8", "…", "20"]);
        assert_eq!(steps(1, 2).len(), 2);
        assert_eq!(steps(1, 1).len(), 0);
    }
}
