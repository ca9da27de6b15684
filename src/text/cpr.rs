//! Where a text holds what looks like a Danish CPR number, the number of a person.

use std::borrow::Cow;
use std::ops::Range;

/// Words before ten digits in a row that say what else they are the number of.
const OTHER_NUMBERS: [&str; 9] = [
    "p-nr",
    "pnr",
    "p-nummer",
    "produktionsnummer",
    "konto",
    "kontonr",
    "kontonummer",
    "account",
    "isbn",
];

/// The places of CPR numbers: `DDMMYY-XXXX`, also with another dash or a space, and ten digits in
/// a row.
///
/// The first six digits must be a date on which somebody may be born, in the century that the
/// seventh digit tells. The control digit is not asked for: since 2007 numbers are given that do
/// not pass modulus 11. A part of a longer number is none.
pub fn cpr_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut res = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|it| at + it) {
        match number_at(text, start) {
            Some(end) => {
                res.push(start..end);
                at = end;
            }
            None => {
                let run = bytes[start..].iter().position(|it| !it.is_ascii_digit());
                at = run.map_or(bytes.len(), |it| start + it);
            }
        }
    }
    res
}

/// The text with a star for each digit of a CPR number; every place in it stays where it was.
pub fn without_cpr_numbers(text: &str) -> Cow<'_, str> {
    let found = cpr_numbers(text);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut res = String::with_capacity(text.len());
    let mut done = 0;
    for range in found {
        res.push_str(&text[done..range.start]);
        res.extend(text[range.clone()].chars().map(|it| match it {
            '0'..='9' => '*',
            other => other,
        }));
        done = range.end;
    }
    res.push_str(&text[done..]);
    Cow::Owned(res)
}

/// The end of a number that begins here, where one does.
fn number_at(text: &str, start: usize) -> Option<usize> {
    let (date, middle) = digits::<6>(text, start)?;
    let parted = separator(text, middle);
    let (serial, end) = digits::<4>(text, parted.unwrap_or(middle))?;
    let (before, after) = (&text[..start], &text[end..]);
    let spaced = text[middle..].chars().next().is_some_and(char::is_whitespace);
    let alone = stands_alone(before, after) && !(spaced && in_groups(before, after));
    let other = parted.is_none() && is_other_number(before);
    (alone && !other && is_birth(date, serial[0], parted.is_some())).then_some(end)
}

/// So many digits from here, passing over letters that nobody sees, and where they end.
fn digits<const N: usize>(text: &str, start: usize) -> Option<([u32; N], usize)> {
    let mut res = [0; N];
    let mut count = 0;
    for (offset, letter) in text[start..].char_indices() {
        match letter.to_digit(10) {
            Some(digit) => {
                res[count] = digit;
                count += 1;
                if count == N {
                    return Some((res, start + offset + 1));
                }
            }
            None if is_unseen(letter) && count > 0 => (),
            None => return None,
        }
    }
    None
}

/// Where the dash or space ends that stands here, if one does.
fn separator(text: &str, at: usize) -> Option<usize> {
    let mut letters = text[at..].char_indices().skip_while(|(_, it)| is_unseen(*it));
    let (offset, letter) = letters.next()?;
    let parts = is_dash(letter) || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    parts.then_some(at + offset + letter.len_utf8())
}

fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether it is no part of a longer number or word. A name of a file joins words and dates with
/// dashes, which does not make the number longer.
fn stands_alone(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let joined_before = match (back.next(), back.next()) {
        (Some('+'), _) => true,
        (Some(it), _) if it.is_alphanumeric() => !before.to_lowercase().ends_with("cpr"),
        (Some(it), Some(digit)) if is_dash(it) && digit.is_numeric() => !ends_in_date(before),
        (Some('.'), Some(digit)) => digit.is_numeric(),
        (_, _) => false,
    };
    let mut ahead = after.chars();
    let joined_after = match (ahead.next(), ahead.next()) {
        (Some(it), _) if it.is_alphanumeric() => true,
        (Some(it), Some(digit)) if is_dash(it) && digit.is_numeric() => !begins_with_date(after),
        (_, _) => false,
    };
    !joined_before && !joined_after
}

/// Whether it is some of several groups of digits with spaces between, as accounts are written.
fn in_groups(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let mut ahead = after.chars();
    let is_group = |space: Option<char>, digit: Option<char>| {
        space.is_some_and(|it| it == ' ' || it == '\u{a0}')
            && digit.is_some_and(|it| it.is_ascii_digit())
    };
    is_group(back.next(), back.next()) || is_group(ahead.next(), ahead.next())
}

/// `2026-03-03-`
fn ends_in_date(before: &str) -> bool {
    let tail = before.len().checked_sub(11).and_then(|it| before.get(it..));
    tail.is_some_and(|it| is_iso_date(&it[..10]))
}

/// `-2026-03-03`
fn begins_with_date(after: &str) -> bool {
    after.get(1..11).is_some_and(is_iso_date)
}

fn is_iso_date(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}

/// Whether the two words before say that ten digits are the number of something else.
fn is_other_number(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let words = line.rsplit(|it: char| !it.is_alphanumeric() && it != '-');
    let mut words = words.filter(|it| !it.is_empty()).take(2);
    words.any(|it| OTHER_NUMBERS.contains(&it.to_lowercase().as_str()))
}

/// Whether the six digits are a date on which somebody alive may be born. Where the form itself
/// says that it is a CPR number, those of persons without residence count too: their day has 60
/// added.
fn is_birth(date: [u32; 6], seventh: u32, parted: bool) -> bool {
    let [day, month, year] = [0, 2, 4].map(|at| date[at] * 10 + date[at + 1]);
    let day = if parted && day > 60 { day - 60 } else { day };
    let century = match (seventh, year) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (4 | 9, _) | (5..=8, ..58) => 2000,
        // Born in the nineteenth century.
        (_, _) => return false,
    };
    let year = i32::try_from(century + year).expect("a year has four digits");
    chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_every_form_they_are_written_in() {
        for text in [
            "010190-1234",
            "født 010190-1234.",
            "0101901234",
            "010190 1234",
            "010190\u{a0}1234",
            "010190–1234",
            "010190\u{2011}1234",
            "0101\u{200b}90-12\u{ad}34",
            "cpr:010190-1234",
            "CPR010190-1234",
            "(010190-1234)",
            "brev-010190-1234.pdf",
            "brev_010190-1234_v2.pdf",
            "2026-03-03/010190-1234.pdf",
            "2026-03-03-010190-1234.pdf",
            "010190-1234-2026-03-03.pdf",
            "290200-4321",
            "700190-1234",
        ] {
            assert_eq!(cpr_numbers(text).len(), 1, "{text}");
        }
        let two = "010190-1234,020290-2345 og 0101901234/0202902345";
        assert_eq!(cpr_numbers(two).len(), 4);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "320190-1234",
            "011390-1234",
            "290201-1234",
            "0101901234567",
            "5798000123456",
            "12345678",
            "+4520123456",
            "20 12 34 56",
            "25-0347",
            "1-30-72-010190-1234",
            "010190-12345",
            "010190-1234-5",
            "27.36.00.010190-1234",
            "P-nr. 1003384394",
            "konto 5301 0101901234",
            "9876 010190 1234",
            "010190 1234 5678",
            "A010190-1234",
            "2026-03-03",
            "20260303-1300",
            "010190",
            "700190 1234 5",
            "7001901234",
            "010170-7123",
            "1",
            "",
        ] {
            assert_eq!(cpr_numbers(text), Vec::<Range<usize>>::new(), "{text}");
        }
    }

    #[test]
    fn every_date_of_the_calendar_and_no_other_is_a_birth() {
        let mut day = chrono::NaiveDate::from_ymd_opt(1937, 1, 1).expect("a day");
        while day.to_string().as_str() < "2037-01-01" {
            let seventh = if day.to_string().as_str() < "2000" { '1' } else { '4' };
            let text = format!("{}-{seventh}000", day.format("%d%m%y"));
            assert_eq!(cpr_numbers(&text), std::iter::once(0..11).collect::<Vec<_>>(), "{text}");
            day = day.succ_opt().expect("a day");
        }
    }

    #[test]
    fn a_number_is_hidden_and_nothing_moves() {
        let text = "Åse Bro, 010190–1234, kom.";
        let hidden = without_cpr_numbers(text);
        assert_eq!(hidden, "Åse Bro, ******–****, kom.");
        assert_eq!(hidden.len(), text.len());
        assert!(matches!(without_cpr_numbers("uden"), Cow::Borrowed("uden")));
    }
}
