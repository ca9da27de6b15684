//! The order of names, as the portal's language spells its alphabet.

use super::Portal;
use crate::text::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

/// The order of names in one language.
#[derive(Debug)]
pub(super) struct Alphabet {
    collator: CollatorBorrowed<'static>,
    /// The letters that lists are divided by, each with its key.
    letters: Vec<(char, Vec<u8>)>,
}

impl Alphabet {
    /// The alphabet of a language; numbers in names are counted and not spelled.
    pub(super) fn of(language: Language) -> Alphabet {
        let locale: Locale = match language {
            Language::Danish => locale!("da"),
            Language::English => locale!("en"),
        };
        let mut wanted = CollatorPreferences::from(locale);
        wanted.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = Collator::try_new(wanted, CollatorOptions::default());
        let collator = collator.expect("the program carries the data of every language");
        let mut res = Alphabet { collator, letters: Vec::new() };
        let own = match language {
            Language::Danish => ['Æ', 'Ø', 'Å'].as_slice(),
            Language::English => &[],
        };
        let letters = ('A'..='Z').chain(own.iter().copied());
        res.letters = letters.map(|it| (it, res.key(&it.to_string()))).collect();
        res
    }

    /// The letter under which a name is listed: Aabye under Å in Danish, Élise under E; `#` for
    /// what begins with no letter.
    pub(super) fn letter(&self, text: &str) -> char {
        let key = self.key(text);
        let after = self.letters.partition_point(|(_, it)| *it <= key);
        after.checked_sub(1).map_or('#', |it| self.letters[it].0)
    }

    /// Bytes that stand in the order of the alphabet.
    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut res = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut res);
        res
    }
}

impl Portal<'_> {
    /// What a list of names is sorted by.
    pub(super) fn sort_key(&self, text: &str) -> Vec<u8> {
        self.alphabet.key(text)
    }

    /// The letter under which a name is listed.
    pub(super) fn letter(&self, name: &str) -> String {
        self.alphabet.letter(name).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, names: &[&str]) -> Vec<String> {
        let alphabet = Alphabet::of(language);
        let mut res: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
        res.sort_by_cached_key(|it| alphabet.key(it));
        res
    }

    #[test]
    fn danish_ends_in_three_letters_of_its_own() {
        let names = ["å", "ø", "z", "æ", "a"];
        assert_eq!(sorted(Language::Danish, &names), ["a", "z", "æ", "ø", "å"]);
        let towns = ["Aarhus", "Ørsted", "Aalborg", "Bramming", "Aabenraa", "Ærø"];
        let in_order = ["Bramming", "Ærø", "Ørsted", "Aabenraa", "Aalborg", "Aarhus"];
        assert_eq!(sorted(Language::Danish, &towns), in_order);
        assert_eq!(sorted(Language::English, &["Aarhus", "Bramming"]), ["Aarhus", "Bramming"]);
    }

    #[test]
    fn two_spellings_of_a_name_stand_together() {
        let names = ["Nygaard", "Nygård Ane", "Nygård", "Nyholm"];
        let in_order = ["Nygård", "Nygaard", "Nygård Ane", "Nyholm"];
        assert_eq!(sorted(Language::Danish, &names), in_order);
    }

    #[test]
    fn accents_only_settle_what_is_else_alike() {
        let names = ["Andrew", "André", "Andrea", "Andre"];
        assert_eq!(sorted(Language::Danish, &names), ["Andre", "André", "Andrea", "Andrew"]);
    }

    #[test]
    fn names_are_listed_under_their_first_letter() {
        let (danish, english) = (Alphabet::of(Language::Danish), Alphabet::of(Language::English));
        let letters: String =
            ["Aabye, Kurt", "Åse", "Elise", "Élise", "Østergaard", "Ägren", "3F", "Zeuthen"]
                .iter()
                .map(|it| danish.letter(it))
                .collect();
        assert_eq!(letters, "ÅÅEEØÆ#Z");
        assert_eq!(english.letter("Aabye, Kurt"), 'A');
    }

    #[test]
    fn numbers_are_counted() {
        let names = ["Gruppe 10", "Gruppe 9"];
        assert_eq!(sorted(Language::Danish, &names), ["Gruppe 9", "Gruppe 10"]);
    }
}
