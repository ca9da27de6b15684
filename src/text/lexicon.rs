//! Many names, looked for in a text at once.

use std::collections::BTreeMap;
use std::ops::Range;

/// Names, each with what it stands for.
///
/// A text is read once, however many the names are.
#[derive(Clone, Debug)]
pub struct Lexicon<T> {
    /// Whether some name begins with these two bytes.
    begins: Vec<bool>,
    /// The names by their first bytes, longest first.
    names: BTreeMap<[u8; HEAD], Vec<(String, T)>>,
}

/// How many bytes a name is looked up by; a shorter one is too short to be told from a word.
const HEAD: usize = 4;

impl<T> Lexicon<T> {
    /// The names that are long enough to be looked for.
    pub fn of(names: impl IntoIterator<Item = (String, T)>) -> Lexicon<T> {
        let mut res = Lexicon { begins: vec![false; 1 << 16], names: BTreeMap::new() };
        for (name, value) in names {
            let Some(head) = name.as_bytes().first_chunk::<HEAD>().copied() else { continue };
            res.begins[pair(head[0], head[1])] = true;
            res.names.entry(head).or_default().push((name, value));
        }
        for group in res.names.values_mut() {
            group.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        res
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Where a name stands as words of its own, in order; of several that begin at a place, the
    /// longest. A name in the genitive, `Rådets`, counts.
    pub fn find<'l>(&'l self, text: &str) -> Vec<(Range<usize>, &'l T)> {
        let mut res = Vec::new();
        if self.is_empty() {
            return res;
        }
        let bytes = text.as_bytes();
        let mut end = 0;
        for at in 0..bytes.len().saturating_sub(HEAD - 1) {
            if at < end || !self.begins[pair(bytes[at], bytes[at + 1])] {
                continue;
            }
            if let Some((name, value)) = self.name_at(text, at) {
                end = at + name.len();
                res.push((at..end, value));
            }
        }
        res
    }

    fn name_at(&self, text: &str, at: usize) -> Option<&(String, T)> {
        let head = text.as_bytes()[at..].first_chunk::<HEAD>()?;
        let names = self.names.get(head)?;
        let is_word = |name: &str| {
            text.is_char_boundary(at)
                && text[at..].starts_with(name)
                && !text[..at].ends_with(char::is_alphanumeric)
                && ends_word(&text[at + name.len()..])
        };
        names.iter().find(|(name, _)| is_word(name))
    }
}

/// Whether a word ends where this follows it.
fn ends_word(after: &str) -> bool {
    let genitive = after.strip_prefix('s').unwrap_or(after);
    !after.starts_with(char::is_alphanumeric) || !genitive.starts_with(char::is_alphanumeric)
}

fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn names_are_found_as_words_of_their_own() {
        let names = ["Region Midt", "Region Midtjylland", "Ærø", "Åse Bro"];
        let lexicon = Lexicon::of(names.iter().map(|it| ((*it).to_owned(), *it)));
        let found = |text: &str| -> Vec<&str> {
            lexicon.find(text).into_iter().map(|(_, it)| *it).collect()
        };
        assert_eq!(found("I Region Midt mødes"), ["Region Midt"]);
        assert_eq!(found("Region Midtjylland"), ["Region Midtjylland"]);
        assert_eq!(found("Region Midts og »Åse Bro« (Ærøs)"), ["Region Midt", "Åse Bro", "Ærø"]);
        for text in ["Region Midten", "xRegion Midt", "region midt", "Åse Broen", "", "Re"] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn places_are_those_of_the_name() {
        let lexicon = Lexicon::of([("Ærø".to_owned(), ())]);
        assert!(Lexicon::of([("abc".to_owned(), ())]).is_empty());
        assert_eq!(lexicon.find("på Ærø.")[0].0, 4..9);
    }
}
