//! Marked quotes in minutes: `> [!BESLUTNING]`, with a closing list of `key: value` lines.

use crate::text::{FileId, Span, Spanned};

/// The keys that a closing list may hold, Danish and English.
///
/// A list is data where one of its keys is known; otherwise it is prose that happens to hold
/// colons.
const FIELDS: &[&str] = &[
    "ansvarlig",
    "owner",
    "frist",
    "due",
    "til",
    "to",
    "erstatter",
    "replaces",
    "emne",
    "subject",
    "status",
    "imod",
];

/// A quote that begins with a word in brackets: a recommendation, a decision, an action, …
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The word, in upper case.
    pub word: Spanned<String>,
    /// What follows the word on its line.
    pub argument: Option<Spanned<String>>,
    /// The quote's text as Markdown, without the word and the closing list.
    pub text: String,
    /// The closing list.
    pub fields: Vec<(Spanned<String>, Spanned<String>)>,
    /// The whole quote.
    pub span: Span,
}

struct Line<'t> {
    start: usize,
    text: &'t str,
}

impl Mark {
    /// Every key that a closing list may hold.
    pub const FIELDS: &'static [&'static str] = FIELDS;

    /// Reads the block quote that stands at `range` of `text`, if it is a marked one;
    /// `base` is where `text` begins in its file.
    pub(super) fn read(
        text: &str,
        range: std::ops::Range<usize>,
        base: usize,
        file: FileId,
    ) -> Option<Mark> {
        let mut lines = unquoted(&text[range.clone()], base + range.start);
        let head = lines.first()?;
        let inner = head.text.strip_prefix("[!")?;
        let (word, rest) = inner.split_once(']')?;
        let word = Spanned {
            value: word.trim().to_uppercase(),
            span: Span::new(file, head.start + 2, head.start + 2 + word.len()),
        };
        let argument = trimmed(rest, head.start + 2 + (inner.len() - rest.len()), file);
        lines.remove(0);
        let fields_at = closing_list(&lines);
        let fields = lines[fields_at..].iter().filter_map(|it| field(it, file)).collect();
        let text = lines[..fields_at].iter().map(|it| it.text).collect::<Vec<_>>().join("\n");
        let span = Span::new(file, base + range.start, base + range.end);
        Some(Mark { word, argument, text: text.trim().to_owned(), fields, span })
    }
}

/// The lines of a quote without their `>`.
fn unquoted(quote: &str, base: usize) -> Vec<Line<'_>> {
    let mut at = base;
    let mut res = Vec::new();
    for line in quote.split_inclusive('\n') {
        let bare = line.trim_start();
        let bare = bare.strip_prefix('>').map_or(bare, |it| it.strip_prefix(' ').unwrap_or(it));
        let start = at + (line.len() - bare.len());
        res.push(Line { start, text: bare.trim_end() });
        at += line.len();
    }
    res
}

/// Where the closing list begins; the number of lines where there is none.
fn closing_list(lines: &[Line<'_>]) -> usize {
    let filled = lines.iter().rposition(|it| !it.text.is_empty()).map_or(0, |it| it + 1);
    let start = lines[..filled].iter().rposition(|it| pair(it).is_none()).map_or(0, |it| it + 1);
    let known = lines[start..filled]
        .iter()
        .filter_map(pair)
        .any(|(key, _)| FIELDS.contains(&key.trim().to_lowercase().as_str()));
    if known { start } else { lines.len() }
}

fn pair<'t>(line: &Line<'t>) -> Option<(&'t str, &'t str)> {
    let item = line.text.strip_prefix("- ").or_else(|| line.text.strip_prefix("* "))?;
    let (key, value) = item.split_once(':')?;
    (!key.is_empty() && !value.trim().is_empty()).then_some((key, value))
}

fn field(line: &Line<'_>, file: FileId) -> Option<(Spanned<String>, Spanned<String>)> {
    let (key, value) = pair(line)?;
    let key_start = line.start + 2;
    let mut key_text = trimmed(key, key_start, file)?;
    key_text.value = key_text.value.to_lowercase();
    Some((key_text, trimmed(value, key_start + key.len() + 1, file)?))
}

fn trimmed(text: &str, start: usize, file: FileId) -> Option<Spanned<String>> {
    let bare = text.trim();
    let start = start + (text.len() - text.trim_start().len());
    let span = Span::new(file, start, start + bare.len());
    (!bare.is_empty()).then(|| Spanned { value: bare.to_owned(), span })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_carries_its_data() {
        let text = "> [!BESLUTNING]\n> Gruppen siger ja.\n>\n> - ansvarlig: fagchef/herning-kommune\n> - frist: 2026-05-01\n";
        let mark = Mark::read(text, 0..text.len(), 0, FileId(0)).unwrap();
        assert_eq!(mark.word.value, "BESLUTNING");
        assert_eq!(mark.text, "Gruppen siger ja.");
        assert_eq!(mark.fields.len(), 2);
        let (key, value) = &mark.fields[1];
        assert_eq!((&text[key.span.range()], &text[value.span.range()]), ("frist", "2026-05-01"));
    }

    #[test]
    fn a_list_without_known_keys_is_prose() {
        let text = "> [!INDSTILLING]\n> Pladser:\n>\n> - Herning: 3\n> - Struer: 1";
        let mark = Mark::read(text, 0..text.len(), 0, FileId(0)).unwrap();
        assert!(mark.fields.is_empty());
        assert!(mark.text.ends_with("- Struer: 1"));
        assert!(Mark::read("> et citat", 0..10, 0, FileId(0)).is_none());
    }

    #[test]
    fn a_follow_up_names_its_decision() {
        let text = "> [!OPFØLGNING] raad/2026-03-03/plan\n> Gjort.\n> - status: gennemført";
        let mark = Mark::read(text, 0..text.len(), 0, FileId(0)).unwrap();
        let argument = mark.argument.unwrap();
        assert_eq!(argument.value, "raad/2026-03-03/plan");
        assert_eq!(&text[argument.span.range()], "raad/2026-03-03/plan");
        assert_eq!(mark.fields[0].1.value, "gennemført");
    }
}
