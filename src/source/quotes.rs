//! Signs in front matter that a word processor makes and that YAML does not know: curly quotation
//! marks, and tabs where lines are indented.

use super::Unreadable;
use std::ops::Range;

/// Marks that open a quotation where something is typed for `"`.
const OPENING: [char; 6] = ['“', '”', '„', '‟', '‘', '‚'];

/// Marks that close one.
const CLOSING: [char; 4] = ['”', '“', '’', '‘'];

/// Values, and keys, that stand within curly quotation marks alone: the marks become a part of
/// what is read. A text over several lines that is opened by `|` or `>` is left as it is.
pub(super) fn curly_values(front: &str) -> Vec<Range<usize>> {
    let mut res = Vec::new();
    let mut start = 0;
    let mut block: Option<usize> = None;
    for line in front.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let within = block.is_some_and(|it| indent > it || line.trim().is_empty());
        if !within {
            let opens = line.trim_end().trim_end_matches(['-', '+']).ends_with(['|', '>']);
            block = opens.then_some(indent);
            in_line(line, |it| res.push(start + it.start..start + it.end));
        }
        start += line.len();
    }
    res
}

fn in_line(line: &str, mut found: impl FnMut(Range<usize>)) {
    if line.trim_start().starts_with('#') {
        return;
    }
    for (at, _) in line.match_indices(OPENING) {
        if let Some(end) = value_end(line, at).filter(|_| begins_value(&line[..at])) {
            found(at..end);
        }
    }
}

/// Whether a value may begin after this.
fn begins_value(before: &str) -> bool {
    let bare = before.trim_end();
    let parted = bare.len() < before.len() || bare.is_empty();
    match bare.chars().next_back() {
        None | Some('[' | '{') => true,
        Some(':' | '-' | ',') => parted,
        Some(_) => false,
    }
}

/// Where the value ends that begins with this mark, if another such mark ends it.
fn value_end(line: &str, at: usize) -> Option<usize> {
    let first = line[at..].chars().next()?;
    let inner = at + first.len_utf8();
    let (offset, mark) = line[inner..].char_indices().find(|(_, it)| CLOSING.contains(it))?;
    let end = inner + offset + mark.len_utf8();
    let rest = line[end..].trim_start();
    let ends = rest.is_empty() || rest.starts_with([',', ']', '}', ':']) || rest.starts_with("#");
    ends.then_some(end)
}

/// The sign that keeps front matter from being YAML, where one is seen: a tab that indents a line,
/// or a curly mark where a quotation begins or ends.
pub(super) fn culprit(front: &str) -> Option<(Range<usize>, Unreadable)> {
    let mut start = 0;
    for line in front.split_inclusive('\n') {
        let indent = &line[..line.len() - line.trim_start().len()];
        if let Some(at) = indent.find('\t').filter(|_| !line.trim().is_empty()) {
            return Some((start + at..start + at + 1, Unreadable::Tab));
        }
        if let Some((at, mark)) = stray(line) {
            let range = start + at..start + at + mark.len_utf8();
            return Some((range, Unreadable::SmartQuote));
        }
        start += line.len();
    }
    None
}

/// A curly mark that opens a value, or that closes one which a straight mark opened.
fn stray(line: &str) -> Option<(usize, char)> {
    let marks = line.char_indices().filter(|(_, it)| OPENING.contains(it) || CLOSING.contains(it));
    let straight = line.matches('"').count() % 2 == 1;
    marks.into_iter().find(|(at, _)| begins_value(&line[..*at]) || straight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<&str> {
        curly_values(text).into_iter().map(|it| &text[it]).collect()
    }

    #[test]
    fn values_within_curly_marks_are_found() {
        assert_eq!(values("name: “Rådet”\n"), ["“Rådet”"]);
        assert_eq!(values("name: ”Rådet” # x\n"), ["”Rådet”"]);
        assert_eq!(values("aliases: [“A”, „B“]\n"), ["“A”", "„B“"]);
        assert_eq!(values("- {id: ‘a’, title: B}\n"), ["‘a’"]);
        assert_eq!(values("“name”: Rådet\n"), ["“name”"]);
    }

    #[test]
    fn marks_within_a_value_are_the_authors_own() {
        for text in [
            "purpose: Gruppen “samler” parterne\n",
            "name: “Sammen” om børn\n",
            "name: \"“Rådet”\"\n",
            "name: '“Rådet”'\n",
            "purpose: |\n  “Et citat.”\n  “Et andet.”\n",
            "purpose: >-\n\n  “Et citat.”\n",
            "# “Rådet”\n",
            "name: »Rådet«\n",
            "",
        ] {
            assert_eq!(values(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(values("purpose: |\n  “a”\nname: “b”\n"), ["“b”"]);
    }

    #[test]
    fn what_keeps_the_front_matter_from_being_read_is_named() {
        let seen = |text: &str| culprit(text).map(|(at, why)| (at.start, why));
        assert_eq!(seen("a:\n\tb: 1\n"), Some((3, Unreadable::Tab)));
        assert_eq!(seen("a: \"b”\n"), Some((5, Unreadable::SmartQuote)));
        assert_eq!(seen("a: [“b\n"), Some((4, Unreadable::SmartQuote)));
        assert_eq!(seen("a: [b\n"), None);
        assert_eq!(seen("a: b\tc\n\t\nd: “x” y [\n").map(|it| it.0), Some(12));
    }
}
