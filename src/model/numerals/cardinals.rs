//! Numbers in words, Danish and English: `tretten`, `enogtyve`, `twenty-one`.

use super::Tongue;

/// Below thirteen each number has a name of its own; `èn` is no word, but the accent most often
/// typed by mistake, also in adopted mandates.
const DANISH: [&[&str]; 20] = [
    &["en", "én", "èn", "et", "ét", "èt"],
    &["to"],
    &["tre"],
    &["fire"],
    &["fem"],
    &["seks"],
    &["syv"],
    &["otte"],
    &["ni"],
    &["ti"],
    &["elleve"],
    &["tolv"],
    &["tretten"],
    &["fjorten"],
    &["femten"],
    &["seksten"],
    &["sytten"],
    &["atten"],
    &["nitten"],
    &["tyve"],
];

const ENGLISH: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// From twenty by tens.
const DANISH_TENS: [&[&str]; 9] = [
    &["tyve"],
    &["tredive", "tredve"],
    &["fyrre", "fyrretyve"],
    &["halvtreds", "halvtredsindstyve"],
    &["tres", "tresindstyve"],
    &["halvfjerds", "halvfjerdsindstyve"],
    &["firs", "firsindstyve"],
    &["halvfems", "halvfemsindstyve"],
    &["hundrede", "hundred", "ethundrede"],
];

const ENGLISH_TENS: [&str; 9] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

/// A number in words, up to a hundred, in one of the two languages.
pub(in crate::model) fn cardinal(word: &str, tongue: Tongue) -> Option<u32> {
    // Most words of a text are no numbers, and no number is longer than `halvfjerdsindstyve` with
    // another before it.
    if word.is_empty() || word.len() > 27 {
        return None;
    }
    match tongue {
        Tongue::Danish => danish(word),
        Tongue::English => english(word),
    }
}

fn danish(word: &str) -> Option<u32> {
    let small = |word: &str| place(&DANISH, |it| it.contains(&word));
    let tens = |word: &str| place(&DANISH_TENS, |it| it.contains(&word)).map(|it| (it + 1) * 10);
    small(word).or_else(|| tens(word)).or_else(|| {
        // `og` may also stand within a word, so each is tried.
        word.match_indices("og").find_map(|(at, _)| {
            let ones = small(&word[..at]).filter(|it| *it < 10)?;
            Some(tens(&word[at + 2..]).filter(|it| *it < 100)? + ones)
        })
    })
}

fn english(word: &str) -> Option<u32> {
    let small = |word: &str| place(&ENGLISH, |it| *it == word);
    let tens = |word: &str| place(&ENGLISH_TENS, |it| *it == word).map(|it| (it + 1) * 10);
    small(word).or_else(|| tens(word)).or_else(|| {
        let (first, ones) = word.split_once('-')?;
        Some(tens(first).filter(|it| *it < 100)? + small(ones).filter(|it| *it < 10)?)
    })
}

/// The place of a name in a table, from 1.
fn place<T>(table: &[T], is_it: impl Fn(&T) -> bool) -> Option<u32> {
    (1..).zip(table).find_map(|(row, it)| is_it(it).then_some(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_numbers_are_read_up_to_a_hundred() {
        let cases = [
            ("en", 1),
            ("én", 1),
            ("ét", 1),
            ("to", 2),
            ("seks", 6),
            ("tolv", 12),
            ("tretten", 13),
            ("fjorten", 14),
            ("femten", 15),
            ("seksten", 16),
            ("sytten", 17),
            ("atten", 18),
            ("nitten", 19),
            ("tyve", 20),
            ("enogtyve", 21),
            ("toogtredive", 32),
            ("fyrre", 40),
            ("femoghalvtreds", 55),
            ("tres", 60),
            ("syvoghalvfjerds", 77),
            ("firs", 80),
            ("niogfirs", 89),
            ("nioghalvfemsindstyve", 99),
            ("hundrede", 100),
        ];
        for (word, number) in cases {
            assert_eq!(cardinal(word, Tongue::Danish), Some(number), "{word}");
        }
        for word in ["", "og", "tyveogen", "elleveogtyve", "togang", "six", "ogtyve", "enog"] {
            assert_eq!(cardinal(word, Tongue::Danish), None, "{word}");
        }
    }

    #[test]
    fn english_numbers_are_read_up_to_a_hundred() {
        let cases = [
            ("one", 1),
            ("twelve", 12),
            ("nineteen", 19),
            ("twenty", 20),
            ("twenty-one", 21),
            ("forty-two", 42),
            ("ninety-nine", 99),
            ("hundred", 100),
        ];
        for (word, number) in cases {
            assert_eq!(cardinal(word, Tongue::English), Some(number), "{word}");
        }
        for word in ["to", "fire", "twenty-ten", "one-twenty", "a", "twentyone", "-one"] {
            assert_eq!(cardinal(word, Tongue::English), None, "{word}");
        }
    }
}
