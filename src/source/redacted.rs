//! A tree of which some places cannot be read.

use super::Tree;
use crate::text::Span;

impl Tree {
    /// The same tree with these places made blank, or with the words that stand for them, and
    /// without the attachments that `keeps` does not let through. Every place stays where it was.
    pub(crate) fn redacted(
        &self,
        places: &[(Span, Option<&str>)],
        keeps: impl Fn(&str) -> bool,
    ) -> Tree {
        let mut res = self.clone();
        for (place, words) in places {
            let Some(file) = res.files.get_mut(place.file.0 as usize) else { continue };
            let (start, end) = (place.start as usize, (place.end as usize).min(file.text.len()));
            match file.text.get(start..end) {
                Some(hidden) => {
                    let blank = in_place_of(hidden, words.unwrap_or_default());
                    file.text.replace_range(start..end, &blank);
                }
                None => file.text = in_place_of(&file.text, ""),
            }
        }
        res.attachments.retain(|it| keeps(&it.path));
        res
    }
}

/// Words that take as many bytes and lines as what they stand for. Space to fill stands between
/// them: before or after, it would mean something in Markdown.
fn in_place_of(hidden: &str, words: &str) -> String {
    let line = hidden.find('\n').unwrap_or(hidden.len());
    let words = match words.len() <= line {
        true => words,
        // Too little room for words.
        false if "…".len() <= line => "…",
        false => "",
    };
    let (first, last) = words.split_once(' ').unwrap_or((words, ""));
    let filled = line - first.len() - last.len();
    let rest = hidden[line..].bytes().map(|it| if it == b'\n' { '\n' } else { ' ' });
    [first, &" ".repeat(filled), last].concat() + &rest.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_place_is_as_long_as_it() {
        for hidden in ["[a](b)", "[a](b.pdf) and more", "[a\nb](c)", "é", "x", ""] {
            for words in ["", "(annex, internal)"] {
                let blank = in_place_of(hidden, words);
                assert_eq!(blank.len(), hidden.len(), "{hidden}");
                let lines = |it: &str| it.lines().map(str::len).collect::<Vec<_>>();
                assert_eq!(lines(&blank), lines(hidden), "{hidden}");
            }
        }
        assert_eq!(
            in_place_of("[the plan](plan.pdf)", "(annex, internal)"),
            "(annex,    internal)"
        );
        let tree = Tree::from_text("-- a.pdf --\nx\n-- pages/om.md --\nEn [b](c.pdf) å.\n");
        let (file, _) = tree.files().next().expect("a page");
        let redacted = tree.redacted(&[(Span::new(file, 3, 13), None)], |_| false);
        assert_eq!(redacted.text(file), "En            å.\n");
        assert!(redacted.attachments().is_empty());
    }
}
