//! Words in a text that wait for others: `[navn]`, `xxx`, `DD.MM.ÅÅÅÅ`.

use std::ops::Range;

/// Words that stand for what is not written yet, as they are written.
const WORDS: [&str; 5] = ["TBD", "TBA", "TBC", "TODO", "FIXME"];

/// What a form asks for within brackets.
const ASKED: [&str; 24] = [
    "navn",
    "navne",
    "dato",
    "sted",
    "titel",
    "tekst",
    "beløb",
    "antal",
    "kommune",
    "kommunen",
    "gruppe",
    "organisation",
    "adresse",
    "mail",
    "telefon",
    "link",
    "bilag",
    "name",
    "date",
    "place",
    "title",
    "text",
    "amount",
    "number",
];

/// What is put into a text, where somebody is asked to.
const PUT_IN: [&str; 18] = [
    "navn", "dato", "tekst", "link", "her", "tal", "beløb", "sted", "billede", "tabel", "bilag",
    "name", "date", "text", "here", "number", "image", "table",
];

/// Every placeholder of a text, in order. Brackets are asked for in prose alone: in front matter
/// they hold lists. What stands as code is shown to be copied, and waits for nothing.
pub(super) fn placeholders(text: &str, is_prose: bool) -> Vec<Range<usize>> {
    let mut res = Vec::new();
    let mut start = 0;
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        let fence = is_prose && line.trim_start().starts_with("```");
        fenced ^= fence;
        if !fenced && !fence {
            in_line(line, is_prose, |it| res.push(start + it.start..start + it.end));
        }
        start += line.len();
    }
    res
}

fn in_line(line: &str, is_prose: bool, mut found: impl FnMut(Range<usize>)) {
    let mut at = 0;
    let mut in_code = false;
    let mut in_word = false;
    while at < line.len() {
        let byte = line.as_bytes()[at];
        let length = match byte {
            b'`' => {
                in_code ^= is_prose && (in_code || line[at + 1..].contains('`'));
                None
            }
            b'[' if is_prose && !in_code => bracket(line, at),
            _ if !in_word && !in_code => word(line, at),
            _ => None,
        };
        match length {
            Some(length) => {
                found(at..at + length);
                at += length;
                in_word = false;
            }
            None => {
                in_word = byte.is_ascii_alphanumeric() || byte >= 0x80;
                at += 1;
            }
        }
    }
}

/// The length of the placeholder that begins with a word here.
fn word(line: &str, at: usize) -> Option<usize> {
    let found = match line.as_bytes()[at] {
        b'x' | b'X' => crosses(&line[at..]),
        b'T' | b'F' => WORDS.iter().find(|it| line[at..].starts_with(*it)).map(|it| it.len()),
        b'L' | b'l' => starts_with(&line[at..], "lorem ipsum"),
        b'D' | b'd' | b'Y' | b'y' | 0xc3 => date_form(&line[at..]),
        b'I' | b'i' => put_in(&line[at..]),
        _ => None,
    }?;
    let ends = !line[at + found..].starts_with(char::is_alphanumeric);
    (ends && !line[..at].ends_with(char::is_alphanumeric)).then_some(found)
}

/// `xxx`, and `xx.xx.xxxx` as a date.
fn crosses(text: &str) -> Option<usize> {
    let is_cross = |it: char| it == 'x' || it == 'X';
    let end = text.find(|it| !is_cross(it) && it != '.').unwrap_or(text.len());
    let form = text[..end].trim_end_matches('.');
    let groups: Vec<&str> = form.split('.').collect();
    let dated = groups.len() == 3 && groups.iter().all(|it| it.len() >= 2);
    (dated || (groups.len() == 1 && form.len() >= 3)).then_some(form.len())
}

fn starts_with(text: &str, words: &str) -> Option<usize> {
    let start = text.get(..words.len())?;
    start.eq_ignore_ascii_case(words).then_some(words.len())
}

/// `DD.MM.ÅÅÅÅ`, `åååå-mm-dd`, `YYYY-MM-DD`.
fn date_form(text: &str) -> Option<usize> {
    let end = text.find(|it: char| !it.is_alphabetic() && !".-/".contains(it));
    let form = text[..end.unwrap_or(text.len())].trim_end_matches(['.', '-', '/']);
    let folded = form.to_lowercase().replace('å', "y").replace(['/', '.'], "-");
    let forms = ["dd-mm-yyyy", "dd-mm-yy", "yyyy-mm-dd"];
    forms.contains(&folded.as_str()).then_some(form.len())
}

/// `indsæt navn`, `insert date here`.
fn put_in(text: &str) -> Option<usize> {
    let mut words = text.split(' ');
    let verb = words.next()?;
    let what = words.next().unwrap_or_default();
    let bare = what.trim_matches(|it: char| !it.is_alphanumeric());
    let asks = PUT_IN.contains(&bare.to_lowercase().as_str()) || what.starts_with(['…', '[', '<']);
    let is_verb = ["indsæt", "insert"].contains(&verb.to_lowercase().as_str());
    let end = verb.len() + 1 + what.find(bare).unwrap_or(0) + bare.len();
    let open = ["indsæt…", "indsæt..."].iter().any(|it| verb.to_lowercase().starts_with(it));
    match (is_verb && asks, open) {
        (true, _) => Some(end),
        (false, true) => Some("indsæt".len()),
        (false, false) => None,
    }
}

/// The length of what stands in brackets here, where it waits for other words: `[navn]`, and the
/// mark of a comment that a word processor left, `pdf[K-VNF1]`.
fn bracket(line: &str, at: usize) -> Option<usize> {
    let inner = line[at + 1..].split_once(']')?.0;
    let length = inner.len() + 2;
    let is_link = line[at + length..].starts_with(['(', '[', ':']);
    let glued = line[..at].ends_with(char::is_alphanumeric);
    let asked = ASKED.contains(&inner.to_lowercase().as_str()) || put_in(inner).is_some();
    (!is_link && (asked || (glued && is_comment(inner)))).then_some(length)
}

/// Initials and a number: `K-VNF1`.
fn is_comment(inner: &str) -> bool {
    let letters = inner.trim_end_matches(|it: char| it.is_ascii_digit());
    let digits = inner.len() - letters.len();
    let initials = letters.chars().filter(|it| it.is_uppercase()).count();
    let rest = letters.chars().all(|it| it.is_uppercase() || it == '-');
    (1..=3).contains(&digits) && (2..=8).contains(&initials) && rest
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    fn found(text: &str) -> Vec<&str> {
        placeholders(text, true).into_iter().map(|it| &text[it]).collect()
    }

    #[test]
    fn words_that_wait_are_found_where_they_stand() {
        for (text, wanted) in [
            ("link til pdf[K-VNF1]", "[K-VNF1]"),
            ("Formand: xxx", "xxx"),
            ("Formand: Xxxx.", "Xxxx"),
            ("den xx.xx.xxxx", "xx.xx.xxxx"),
            ("Sted: TBD", "TBD"),
            ("TODO: skriv", "TODO"),
            ("Lorem ipsum dolor", "Lorem ipsum"),
            ("af [navn], der", "[navn]"),
            ("[Dato]", "[Dato]"),
            ("[indsæt navn her]", "[indsæt navn her]"),
            ("Indsæt dato", "Indsæt dato"),
            ("indsæt … her", "indsæt "),
            ("den DD.MM.ÅÅÅÅ.", "DD.MM.ÅÅÅÅ"),
            ("den dd-mm-åååå", "dd-mm-åååå"),
            ("(ÅÅÅÅ-MM-DD)", "ÅÅÅÅ-MM-DD"),
            ("YYYY/MM/DD", "YYYY/MM/DD"),
        ] {
            assert_eq!(found(text), [wanted], "{text}");
        }
    }

    #[test]
    fn words_that_say_something_are_left_alone() {
        for text in [
            "[navn](navn.md)",
            "[navn][1]",
            "[navn]: https://x.example",
            "[x] færdig",
            "[ ] mangler",
            "[…]",
            "se [^1]",
            "BEK[1]",
            "Gruppen [K-VNF1]",
            "Sekretariatet indsætter navnet",
            "Kapitel xx",
            "Chr. XX",
            "Maxxx",
            "ODD",
            "TBDs",
            "dd",
            "Skriv datoen som `ÅÅÅÅ-MM-DD`",
            "```\nxxx\n```",
            "insert",
            "Lorem",
            "",
            "å",
            "[",
            "`xxx` og `[navn]`",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
        assert!(placeholders("aliases: [navn]", false).is_empty());
        assert_eq!(placeholders("name: xxx", false), std::iter::once(6..9).collect::<Vec<_>>());
    }

    #[test]
    fn an_open_backtick_hides_nothing() {
        assert_eq!(found("it`s xxx"), ["xxx"]);
    }
}
