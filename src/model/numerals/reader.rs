//! From the words of a clause to its numbers.

use super::{Bound, Measure, Numeral, Stop, Tongue, Word, cardinal, period};
use crate::model::{DeadlineSide, Least, Unit, words};

/// What makes the number after it the name of a place in a text, of a clock time or of a week.
const REFERENCES: &[&str] = &[
    "§", "§§", "stk", "nr", "punkt", "pkt", "kl", "kapitel", "bilag", "uge", "side", "artikel",
    "clause", "section", "annex", "appendix", "week", "article", "no", "page",
];

const AT_LEAST: &[&str] = &["mindst", "minimum", "min", "least", "mindste"];
const AT_MOST: &[&str] = &["højst", "højest", "maksimalt", "maksimum", "maks", "max", "most"];
const BETWEEN: &[&str] = &["mellem", "between"];
const TO: &[&str] = &["til", "eller", "or", "to", "-"];
const MORE_THAN: &[&str] = &["end", "over", "than"];

const BEFORE: &[&str] = &[
    "før", "inden", "forud", "forinden", "forvejen", "before", "prior", "ahead", "advance",
    "varsel", "notice",
];
const AFTER: &[&str] = &["efter", "efterfølgende", "after", "following", "fra", "from"];
/// Words that a length of time may have before its unit.
const WHOLE: &[&str] = &["hele", "fulde", "full", "clear", "whole", "sammenhængende"];

/// Every number, in order. No word is part of two.
pub(super) fn read(words: &[Word<'_>], tongue: Tongue) -> Vec<Numeral> {
    let reader = Reader { words, tongue };
    let mut res = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = reader.rhythm(at).or_else(|| reader.share(at)).or_else(|| reader.number(at));
        at = found.as_ref().map_or(at + 1, |it| it.after);
        res.extend(found);
    }
    res
}

struct Reader<'w, 't> {
    words: &'w [Word<'t>],
    tongue: Tongue,
}

impl Reader<'_, '_> {
    fn plain(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| &it.plain)
    }

    /// One of the words before, back to the last stop, nearest first.
    fn back(&self, at: usize, so_many: usize) -> impl Iterator<Item = &str> {
        let before = self.words[..at].iter().rev().take(so_many);
        before.take_while(|it| it.stop == Stop::No).map(|it| &*it.plain)
    }

    fn rhythm(&self, at: usize) -> Option<Numeral> {
        let found = period::rhythm(&self.words[at..], self.tongue)?;
        let after = at + found.words;
        if let Some((bound, after)) = self.counted_within(after) {
            let measure = Measure::Times(found.period);
            return Some(Numeral { bound, measure, is_article: false, first: at, after });
        }
        let bound = Bound::Exactly(found.period.length);
        let measure = Measure::Every(found.period.unit);
        Some(Numeral { bound, measure, is_article: false, first: at, after })
    }

    /// The number in `årligt holdes mindst fire møder`, which stands after its period.
    fn counted_within(&self, after: usize) -> Option<(Bound, usize)> {
        for at in after..(after + 4).min(self.words.len()) {
            if self.words[at - 1].stop > Stop::No {
                return None;
            }
            let number =
                Some(at).filter(|_| !self.words[at].is_place).and_then(|it| self.range(it));
            let Some((stated, end)) = number else { continue };
            let goes_on = self.words[end - 1].stop == Stop::No;
            let counted = self.words.get(end..).is_some_and(|it| period::is_counted(it));
            let (bound, end) = self.modified(stated, at, end);
            return (goes_on && counted).then_some((bound, end + 1));
        }
        None
    }

    /// `halvdelen`, `en tredjedel`, `2/3`, `mere end 50 %`.
    fn share(&self, at: usize) -> Option<Numeral> {
        let (part, of, after) = self.fraction(at)?;
        let over = self.back(at, 3).any(|it| MORE_THAN.contains(&it));
        let least = match over {
            true => Least::MoreThan { part, of },
            false => Least::Share { part, of },
        };
        let measure = Measure::Share(least);
        let bound = Bound::Exactly(part);
        Some(Numeral { bound, measure, is_article: false, first: at, after })
    }

    fn fraction(&self, at: usize) -> Option<(u32, u32, usize)> {
        let word = self.plain(at);
        if matches!(word, "halvdelen" | "halvdel") || (word == "half" && self.is_english()) {
            return Some((1, 2, at + 1));
        }
        if let Some((part, of)) = word.split_once('/') {
            let (part, of) = (words::digits(part, 2)?, words::digits(of, 2)?);
            return (0 < part && part < of).then_some((part, of, at + 1));
        }
        if let Some(part) = word.strip_suffix('%') {
            return Some((words::digits(part, 2)?, 100, at + 1));
        }
        let of = match self.plain(at + 1) {
            "tredjedel" | "tredjedele" | "third" | "thirds" => 3,
            "fjerdedel" | "fjerdedele" => 4,
            "%" | "procent" | "pct" | "percent" => 100,
            _ => return None,
        };
        let part = self.cardinal(word)?;
        (part < of).then_some((part, of, at + 2))
    }

    fn number(&self, at: usize) -> Option<Numeral> {
        let word = &self.words[at];
        if word.is_place || self.back(at, 1).any(|it| REFERENCES.contains(&it)) {
            return None;
        }
        if let Some(found) = self.joined(at) {
            return Some(found);
        }
        let (stated, after) = self.range(at)?;
        let looks_like_year = (1900..=2199).contains(&stated.ends().1);
        let is_year = looks_like_year && Unit::named(self.plain(after)).is_none();
        let is_date = words::month(self.plain(after)).is_some() && word.stop == Stop::No;
        if is_year || is_date {
            return None;
        }
        let (bound, after) = self.modified(stated, at, after);
        let is_article = is_article(&word.plain);
        let of_times = matches!(word.plain.as_ref(), "once" | "twice" | "thrice");
        let (measure, after) = self.measure(at, after, of_times)?;
        Some(Numeral { bound, measure, is_article, first: at, after })
    }

    /// A number and its unit in one word: `4-årig`, `toårige`, `14-dages`, `two-year`.
    fn joined(&self, at: usize) -> Option<Numeral> {
        let word = self.plain(at);
        let (number, unit) = match word.find("årig").or_else(|| word.find("års")) {
            Some(end) => (word[..end].trim_end_matches('-'), Unit::Years),
            None => {
                let (number, unit) = word.rsplit_once('-')?;
                (number, Unit::named(unit)?)
            }
        };
        let bound = Bound::Exactly(self.cardinal(number)?);
        let measure = Measure::Time(unit, self.side(at, at + 1));
        Some(Numeral { bound, measure, is_article: false, first: at, after: at + 1 })
    }

    /// `6`, `seks`, `2-3`, `to-tre`, `to til tre`, `mellem 2 og 3`, and the word after.
    fn range(&self, at: usize) -> Option<(Bound, usize)> {
        let word = self.plain(at);
        let Some(from) = self.cardinal(word) else {
            let (from, to) = word.split_once('-')?;
            return ordered(self.cardinal(from)?, self.cardinal(to)?, at + 1);
        };
        let joint = self.plain(at + 1);
        let is_joined = TO.contains(&joint)
            || (matches!(joint, "og" | "and") && self.back(at, 1).any(|it| BETWEEN.contains(&it)));
        let goes_on = joint == "-" || self.words[at].stop == Stop::No;
        let to = Some(self.plain(at + 2)).filter(|_| is_joined && goes_on);
        let range = to.and_then(|it| ordered(from, self.cardinal(it)?, at + 3));
        range.or(Some((Bound::Exactly(from), at + 1)))
    }

    fn cardinal(&self, word: &str) -> Option<u32> {
        let in_words = || match (word, self.tongue) {
            ("a" | "an" | "once", Tongue::English) => Some(1),
            ("twice", Tongue::English) => Some(2),
            ("thrice", Tongue::English) => Some(3),
            (other, tongue) => cardinal(other, tongue),
        };
        words::digits(word, 4).or_else(in_words)
    }

    fn is_english(&self) -> bool {
        self.tongue == Tongue::English
    }

    /// `mindst fire`, `op til 2`, `fire eller flere`.
    fn modified(&self, stated: Bound, at: usize, after: usize) -> (Bound, usize) {
        let Bound::Exactly(number) = stated else { return (stated, after) };
        let before: Vec<&str> = self.back(at, 2).collect();
        let nearest = before.first().copied().unwrap_or_default();
        let or_more = matches!(self.plain(after), "eller" | "or")
            && matches!(self.plain(after + 1), "flere" | "more" | "derover");
        if or_more {
            return (Bound::AtLeast(number), after + 2);
        }
        let up_to = matches!(before.as_slice(), ["til", "op", ..] | ["to", "up", ..]);
        if AT_LEAST.contains(&nearest) {
            (Bound::AtLeast(number), after)
        } else if AT_MOST.contains(&nearest) || up_to {
            (Bound::AtMost(number), after)
        } else {
            (stated, after)
        }
    }

    /// What the number counts, and the word after that.
    fn measure(&self, at: usize, after: usize, of_times: bool) -> Option<(Measure, usize)> {
        let goes_on = self.words[after - 1].stop == Stop::No;
        let rest = if goes_on { &self.words[after..] } else { &[] };
        let skip = usize::from(rest.first().is_some_and(|it| WHOLE.contains(&it.plain.as_ref())));
        if let Some((unit, words)) = self.unit(&rest[skip..]) {
            let end = after + skip + words;
            return Some((Measure::Time(unit, self.side(at, end)), end));
        }
        // What comes after another number is counted by that; an article is part of `et år`.
        let is_number =
            |it: &Word<'_>| !is_article(&it.plain) && self.cardinal(&it.plain).is_some();
        let end = rest.iter().take(6).position(is_number).unwrap_or(rest.len());
        if let Some(found) = period::in_period(&rest[..end], of_times) {
            return Some((Measure::Times(found.period), after + found.words));
        }
        (!of_times).then_some((Measure::Things, after))
    }

    fn unit(&self, rest: &[Word<'_>]) -> Option<(Unit, usize)> {
        let first = rest.first()?;
        if let (true, Some(second)) = (first.stop == Stop::No, rest.get(1))
            && let Some(unit) = Unit::named(&format!("{} {}", first.plain, second.plain))
        {
            return Some((unit, 2));
        }
        // `time` is an hour in Danish alone.
        let unit =
            Unit::named(&first.plain).filter(|_| !(self.is_english() && first.plain == "time"));
        unit.map(|it| (it, 1))
    }

    /// On which side of its event a length of time lies, as the words about it tell.
    fn side(&self, at: usize, after: usize) -> Option<DeadlineSide> {
        let ends = self.words[after - 1].stop == Stop::Sentence;
        let next = self.words.get(after..).filter(|_| !ends).unwrap_or_default();
        for word in next.iter().take(3) {
            match word.plain.as_ref() {
                it if BEFORE.contains(&it) => return Some(DeadlineSide::Before),
                it if AFTER.contains(&it) => return Some(DeadlineSide::After),
                _ if word.stop == Stop::Sentence => break,
                _ => (),
            }
        }
        let before: Vec<&str> = self.back(at, 3).collect();
        let is_within =
            matches!(before.as_slice(), ["for", "inden", ..] | ["indenfor" | "within", ..]);
        let is_notice = before.iter().any(|it| matches!(*it, "varsel" | "notice"));
        match (is_within, is_notice) {
            (true, _) => Some(DeadlineSide::After),
            (false, true) => Some(DeadlineSide::Before),
            (false, false) => None,
        }
    }
}

/// Words that are `one` and much else besides.
fn is_article(word: &str) -> bool {
    matches!(word, "en" | "et" | "a" | "an")
}

fn ordered(from: u32, to: u32, after: usize) -> Option<(Bound, usize)> {
    (from != to).then_some((Bound::Between(from.min(to), from.max(to)), after))
}
