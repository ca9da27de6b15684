//! A clause as words: where each stands, and where a sentence ends.

use std::borrow::Cow;

/// A word of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word in lower case, with one kind of hyphen, and without the marks round it.
    pub plain: Cow<'t, str>,
    /// Its first byte in the clause.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// What follows it.
    pub stop: Stop,
    /// Whether it begins a line of a list, a heading or the clause.
    pub opens: bool,
    /// Whether it is digits with a stop that makes them a place in a row: `6.`
    pub is_place: bool,
}

/// What stands between a word and the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Nothing.
    No,
    /// A comma, a colon, a bracket or a dash.
    Comma,
    /// The end of a sentence, a line of a list, a heading or a paragraph.
    Sentence,
}

/// Words whose full stop ends no sentence.
const SHORTENED: &[&str] = &[
    "pr", "ca", "kl", "stk", "nr", "jf", "maks", "max", "min", "pkt", "bl.a", "f.eks", "mv", "m.v",
    "evt", "e.g", "i.e", "incl", "inkl", "d",
];

/// The words of a clause, in order.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut res: Vec<Word<'_>> = Vec::with_capacity(text.len() / 7);
    for (at, line) in lines(text) {
        let trimmed = line.trim_start();
        let opens = opens_anew(trimmed) || res.is_empty();
        if (opens || trimmed.is_empty())
            && let Some(last) = res.last_mut()
        {
            last.stop = Stop::Sentence;
        }
        let first = res.len();
        // The bullet of a line is no word of it; its number is, as the place it gives.
        let bullet = opens && chunks(line).next().is_some_and(|it| it.1.chars().all(is_dash));
        for (start, chunk) in chunks(line).skip(usize::from(bullet)) {
            push(&mut res, at + start, chunk);
        }
        if let Some(word) = res.get_mut(first) {
            word.opens = opens;
        }
        if trimmed.starts_with('#')
            && let Some(last) = res.last_mut()
        {
            last.stop = Stop::Sentence;
        }
    }
    // Whether `6.` is a place or the end of a sentence is told by the next word.
    for at in 0..res.len() {
        if res[at].is_place && !res[at].opens {
            let next = res.get(at + 1).map(|it| &text[it.start..]);
            let goes_on = next.is_some_and(|it| it.starts_with(char::is_lowercase));
            res[at].is_place = goes_on && res[at].stop != Stop::Sentence;
            if !res[at].is_place {
                res[at].stop = Stop::Sentence;
            }
        }
    }
    res
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// Whether a line begins something of its own: a heading, a point, a quote, a row.
fn opens_anew(line: &str) -> bool {
    if line.starts_with(['#', '>', '|', '•', '\u{f0b7}', '§']) {
        return true;
    }
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    is_numbered || ["- ", "* ", "+ ", "– "].iter().any(|it| line.starts_with(it))
}

/// The parts of a line between spaces.
fn chunks(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split_whitespace().map(|it| (it.as_ptr().addr() - line.as_ptr().addr(), it))
}

/// Marks that may stand before a word and are no part of it.
const BEFORE: &str = "([»«\"'“”„*_#>|•\u{f0b7}";
/// Marks that may stand after a word and are no part of it.
const AFTER: &str = ")]»«\"'“”*_,;:.!?|";

fn push<'t>(words: &mut Vec<Word<'t>>, at: usize, chunk: &'t str) {
    // What a link leads to is no part of the text; its words are.
    let chunk = chunk.split_once("](").map_or(chunk, |it| it.0);
    let inner = chunk.trim_start_matches(|it| BEFORE.contains(it));
    let word = inner.trim_end_matches(|it| AFTER.contains(it));
    let (leading, trailing) = (&chunk[..chunk.len() - inner.len()], &inner[word.len()..]);
    let is_dash = !word.is_empty() && word.chars().all(is_dash);
    if let Some(last) = words.last_mut()
        && (leading.contains('(') || is_dash)
    {
        last.stop = last.stop.max(Stop::Comma);
    }
    if word.is_empty() {
        return;
    }
    let plain = fold(word);
    let is_place = trailing.starts_with('.') && plain.bytes().all(|it| it.is_ascii_digit());
    let ends_in_dot = trailing.contains('.') && !is_place && !SHORTENED.contains(&plain.as_ref());
    let stop = if ends_in_dot || trailing.contains(['!', '?', ';']) {
        Stop::Sentence
    } else if is_dash || trailing.contains([',', ':', ')']) {
        Stop::Comma
    } else {
        Stop::No
    };
    let start = at + leading.len();
    let end = start + word.len();
    words.push(Word { plain, start, end, stop, opens: false, is_place });
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The word as it is compared: as typed where that is plain already.
fn fold(word: &str) -> Cow<'_, str> {
    let is_plain = |it: char| {
        (it.is_ascii() && !it.is_ascii_uppercase()) || matches!(it, 'æ' | 'ø' | 'å' | 'é' | 'è')
    };
    match word.chars().all(is_plain) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(crate::model::words::plain(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let words = words(text);
        let each = words.iter().map(|it| {
            let place = if it.is_place { "." } else { "" };
            let stop = match it.stop {
                Stop::No => "",
                Stop::Comma => " ,",
                Stop::Sentence => " |",
            };
            format!("{}{place}{stop}", it.plain)
        });
        each.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let cases = [
            ("6. Gruppen mødes.\nDagsorden", "6. gruppen mødes | dagsorden"),
            ("hver 6. uge. Og", "hver 6. uge | og"),
            ("mindst 4. Den", "mindst 4 | den"),
            ("4 møder pr. år, ca. 2", "4 møder pr år , ca 2"),
            ("Af:\n\n- seks chefer\n- to", "af | seks chefer | to"),
            ("to chefer (én fra hver)", "to chefer , én fra hver ,"),
            ("## § 6. Møder\nFire", "§ 6 | møder | fire"),
            ("[Faglig gruppe](../x/mandate.2022-07.md).", "faglig gruppe"),
            ("2 – 3 gange", "2 , - , 3 gange"),
            ("Èn-to", "èn-to"),
            ("**fire** »gange«", "fire gange"),
            ("", ""),
        ];
        for (text, wanted) in cases {
            assert_eq!(told(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn words_know_their_place() {
        let text = "Ærø (6 dage)";
        let found = words(text);
        assert_eq!(
            found.iter().map(|it| &text[it.start..it.end]).collect::<Vec<_>>(),
            ["Ærø", "6", "dage"]
        );
    }
}
