//! The order of names, as the portal's language spells its alphabet.

use crate::text::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

/// The order of names in one language.
#[derive(Debug)]
pub(super) struct Alphabet {
    collator: CollatorBorrowed<'static>,
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
        Alphabet { collator: collator.expect("the program carries the data of every language") }
    }

    /// Bytes that stand in the order of the alphabet.
    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut res = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut res);
        res
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
    fn numbers_are_counted() {
        let names = ["Gruppe 10", "Gruppe 9"];
        assert_eq!(sorted(Language::Danish, &names), ["Gruppe 9", "Gruppe 10"]);
    }
}
