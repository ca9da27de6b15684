//! Markdown in which some links stand in other words.

use super::prose::options;
use pulldown_cmark::{Event, Parser, Tag};

/// Markdown with other words in place of the links and pictures whose target has them.
pub(crate) fn relinked(text: &str, words: impl Fn(&str) -> Option<&'static str>) -> String {
    let mut res = String::with_capacity(text.len());
    let mut done = 0;
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        let (Event::Start(Tag::Link { dest_url, .. }) | Event::Start(Tag::Image { dest_url, .. })) =
            event
        else {
            continue;
        };
        if let Some(words) = words(&dest_url).filter(|_| range.start >= done) {
            res.extend([&text[done..range.start], words]);
            done = range.end;
        }
    }
    res.push_str(&text[done..]);
    res
}

#[cfg(test)]
mod tests {
    use super::relinked;

    #[test]
    fn a_link_is_put_into_other_words_with_all_that_stands_in_it() {
        let words = |it: &str| (it == "b.pdf").then_some("(annex)");
        let text = "A [*b* ![c](b.pdf)](b.pdf), [d](e.pdf) and ![f](b.pdf).";
        assert_eq!(relinked(text, words), "A (annex), [d](e.pdf) and (annex).");
    }
}
