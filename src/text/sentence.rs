//! Sentences: where the first one ends, and how one begins.

/// Words whose full stop ends no sentence.
const SHORTENED: &[&str] =
    &["bl.a", "ca", "d", "dr", "e.g", "f.eks", "i.e", "jf", "kl", "mia", "mio", "nr", "pkt", "st"];

/// The first sentence of a text; the whole text where it has but one.
///
/// A stop ends a sentence where a capital follows, so that `1. april` and `kl. 12` stay whole.
pub fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    for (at, stop) in text.char_indices().filter(|(_, it)| matches!(it, '.' | '!' | '?')) {
        let end = at + stop.len_utf8();
        let rest = &text[end..];
        let opens = rest.trim_start().chars().next().is_some_and(char::is_uppercase);
        if rest.starts_with(char::is_whitespace) && opens && !is_shortened(&text[..at]) {
            return &text[..end];
        }
    }
    text
}

/// The text with a capital at its head.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

/// The text with a small letter at its head, so that it may stand within a sentence; a text that
/// begins with several capitals is a name and stays.
pub fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        (_, _) => text.to_owned(),
    }
}

/// A message as a whole sentence, since messages are written as a compiler prints them: in lower
/// case and without a stop.
pub fn sentence(message: &str) -> String {
    let res = capitalised(message);
    if res.ends_with(['.', '?', '!', ':']) { res } else { format!("{res}.") }
}

fn is_shortened(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    SHORTENED.contains(&word.trim_start_matches('(').to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_before_a_capital() {
        let cases = [
            ("Planen er godkendt. Piloten løber.", "Planen er godkendt."),
            ("Gælder fra 1. oktober 2026. Gruppen følger.", "Gælder fra 1. oktober 2026."),
            ("Møde kl. Tolv er sent. Ja.", "Møde kl. Tolv er sent."),
            ("Haster det? Så ring.", "Haster det?"),
            ("Kun én sætning", "Kun én sætning"),
            ("Version 2.1 gælder. Å er sidst.", "Version 2.1 gælder."),
            ("", ""),
        ];
        for (text, first) in cases {
            assert_eq!(first_sentence(text), first, "{text:?}");
        }
    }

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(capitalised("åbent møde"), "Åbent møde");
        assert_eq!(capitalised(""), "");
        assert_eq!(uncapitalised("Åbent møde"), "åbent møde");
        assert_eq!(uncapitalised("FOG og FSG"), "FOG og FSG");
        assert_eq!(uncapitalised(""), "");
    }

    #[test]
    fn messages_become_sentences() {
        assert_eq!(sentence("ærgerligt"), "Ærgerligt.");
        assert_eq!(sentence("mente du »navn«?"), "Mente du »navn«?");
    }
}
