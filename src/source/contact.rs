//! Addresses and numbers in a text that belong to a person's home rather than to their work.

use crate::text::line_around;
use std::ops::Range;

/// Those who give mail to private persons, by their whole domain.
const DOMAINS: [&str; 33] = [
    "gmail.com",
    "googlemail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "msn.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "tutanota.com",
    "fastmail.com",
    "mail.com",
    "mail.dk",
    "email.dk",
    "youmail.dk",
    "jubii.dk",
    "ofir.dk",
    "privat.dk",
    "stofanet.dk",
    "fibermail.dk",
    "energimail.dk",
    "webspeed.dk",
    "get2net.dk",
    "tdcadsl.dk",
    "mail.tele.dk",
    "post.tele.dk",
    "post.cybercity.dk",
    "post11.tele.dk",
    "vip.cybercity.dk",
    "dlgmail.dk",
    "nypost.dk",
    "c.dk",
];

/// Those who do so in several countries, by their name before the country: `hotmail.dk`.
const BRANDS: [&str; 7] = ["hotmail", "outlook", "live", "yahoo", "ymail", "gmx", "rocketmail"];

/// Words that say of a number that it is private.
const PRIVATE: [&str; 4] = ["privat", "private", "hjemme", "home"];

/// How far from a number such a word may stand, in letters.
const NEAR: usize = 24;

/// Every address at one of those who give mail to private persons, with its domain.
pub(super) fn private_mails(text: &str) -> Vec<(Range<usize>, String)> {
    let mut res = Vec::new();
    for (at, _) in text.match_indices('@') {
        let is_local = |it: char| it.is_alphanumeric() || "._%+-".contains(it);
        let is_domain = |it: char| it.is_ascii_alphanumeric() || ".-".contains(it);
        let local = text[..at].chars().rev().take_while(|it| is_local(*it)).map(char::len_utf8);
        let start = at - local.sum::<usize>();
        let rest = &text[at + 1..];
        let length = rest.find(|it| !is_domain(it)).unwrap_or(rest.len());
        let domain = rest[..length].trim_end_matches(['.', '-']).to_lowercase();
        if start < at && is_private(&domain) {
            res.push((start..at + 1 + domain.len(), domain));
        }
    }
    res
}

fn is_private(domain: &str) -> bool {
    let brand = domain.split_once('.').is_some_and(|(name, country)| {
        BRANDS.contains(&name) && (country == "com" || country.split('.').all(|it| it.len() <= 2))
    });
    brand || DOMAINS.contains(&domain)
}

/// Every Danish mobile number, and whether words beside it on its line say that it is private.
pub(super) fn mobile_numbers(text: &str) -> Vec<(Range<usize>, bool)> {
    let bytes = text.as_bytes();
    let mut res = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|it| at + it) {
        let end = number_end(text, start);
        if is_mobile(text, start, end) {
            res.push((start..end, is_said_private(text, start, end)));
        }
        at = end;
    }
    res
}

/// Where the groups of digits end that begin here, with single spaces between them.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let digit_follows = letters.peek().is_some_and(|(_, it)| it.is_ascii_digit());
        match letter {
            '0'..='9' => end = start + at + 1,
            ' ' | '\u{a0}' if digit_follows => (),
            _ => break,
        }
    }
    end
}

/// Eight digits of a range that mobile numbers are given from, by themselves.
fn is_mobile(text: &str, start: usize, end: usize) -> bool {
    let mut groups: Vec<&str> = text[start..end].split([' ', '\u{a0}']).collect();
    let abroad = text[..start].ends_with('+');
    let code = if abroad { "45" } else { "0045" };
    let national = match groups[0].strip_prefix(code) {
        Some("") => groups.remove(0) == code,
        Some(rest) => {
            groups[0] = rest;
            true
        }
        None => !abroad,
    };
    let part = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || "-/.,".contains(it));
    let mut ahead = text[end..].chars();
    let joined = match (ahead.next(), ahead.next()) {
        (Some('-' | '/' | '.' | ','), Some(next)) => next.is_ascii_digit(),
        (Some(it), _) => it.is_alphanumeric(),
        (None, _) => false,
    };
    let free = !part(text[..start].chars().next_back()) && !joined;
    national && free && is_grouped(&groups) && is_mobile_range(groups[0])
}

/// Whether the groups are those in which a number of eight digits is written; two years side by
/// side are none.
fn is_grouped(groups: &[&str]) -> bool {
    let year = |it: &&str| it.starts_with("19") || it.starts_with("20");
    let lengths: Vec<usize> = groups.iter().map(|it| it.len()).collect();
    match lengths.as_slice() {
        [8] | [2, 2, 2, 2] | [2, 3, 3] => true,
        [4, 4] => !groups.iter().all(year),
        _ => false,
    }
}

/// 2x, 30, 31, 40–42, 50–53, 60, 61, 71, 81 and 91–93 are the ranges of mobile numbers.
fn is_mobile_range(digits: &str) -> bool {
    let mobile = ["30", "31", "40", "41", "42", "50", "51", "52", "53", "60", "61", "71", "81"];
    let more = ["91", "92", "93"];
    digits.starts_with('2') || mobile.iter().chain(&more).any(|it| digits.starts_with(it))
}

fn is_said_private(text: &str, start: usize, end: usize) -> bool {
    let line = line_around(text, start..end);
    let (before, after) = (&text[line.start..start], &text[end..line.end]);
    let from = before.char_indices().rev().take(NEAR).last().map_or(before.len(), |(at, _)| at);
    let to = after.char_indices().nth(NEAR).map_or(after.len(), |(at, _)| at);
    let words = [&before[from..], &after[..to]].join(" ").to_lowercase();
    let mut words = words.split(|it: char| !it.is_alphanumeric());
    words.any(|it| PRIVATE.contains(&it) || it.starts_with("privat"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_of_private_persons_is_told_by_its_domain() {
        let domains = |text: &str| -> Vec<String> {
            private_mails(text).into_iter().map(|(_, it)| it).collect()
        };
        assert_eq!(domains("skriv til bo.lund@Gmail.com."), ["gmail.com"]);
        assert_eq!(domains("<å@hotmail.dk>, x@yahoo.co.uk"), ["hotmail.dk", "yahoo.co.uk"]);
        assert_eq!(domains("a@live.dk a@outlook.com a@mail.tele.dk").len(), 3);
        for text in [
            "bo@herning.dk",
            "@gmail.com",
            "gmail.com",
            "bo@gmail.com.example",
            "bo@live.herning.dk",
            "bo@outlook.firma.dk",
            "bo @ gmail.com",
            "@",
        ] {
            assert_eq!(domains(text), Vec::<String>::new(), "{text}");
        }
        let text = "åse bo@gmail.com.";
        assert_eq!(&text[private_mails(text)[0].0.clone()], "bo@gmail.com");
    }

    #[test]
    fn mobile_numbers_are_eight_digits_of_their_ranges() {
        let found = |text: &str| -> Vec<bool> {
            mobile_numbers(text).into_iter().map(|(_, it)| it).collect()
        };
        for text in [
            "tlf. 20 12 34 56",
            "20123456.",
            "2012 3456",
            "+45 20 12 34 56",
            "004520123456",
            "0045 20 123 456",
        ] {
            assert_eq!(found(text), [false], "{text}");
        }
        assert_eq!(found("20 12 34 56 (privat)"), [true]);
        assert_eq!(found("Privatnummer: 20 12 34 56"), [true]);
        assert_eq!(found("privat\n20 12 34 56"), [false]);
        for text in [
            "97 12 34 56",
            "00 00 00 01",
            "20 12 34 56 78",
            "2012",
            "2025 2026",
            "20 11 2026",
            "20123456-78",
            "1.20123456",
            "201234567",
            "+46 20 12 34 56",
            "20123456x",
            "5798000123456",
        ] {
            assert_eq!(found(text), Vec::<bool>::new(), "{text}");
        }
    }
}
