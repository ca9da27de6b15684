//! Which numbers of a clause can be held against a datum: those that count the same.

use super::lengths::is_near;
use super::sentences::{
    AGENDA, CALL, EXTRAORDINARY, IN_ALL, ITEMS, MEETING, MINUTES, PRESENT, REVIEW, about, mention,
    only,
};
use super::{Datum, Says, Topic};
use crate::model::{Bound, Deadline, Measure, Numeral, Numerals, PartyId, Unit, Word};

/// The numbers that count what the datum counts.
pub(super) fn comparable<'r>(datum: &Datum<'_>, read: &'r Numerals<'_>) -> Vec<&'r Numeral> {
    let all = |fits: &dyn Fn(&Numeral) -> bool| -> Vec<&'r Numeral> {
        read.all.iter().filter(|it| fits(it)).collect()
    };
    let long = |it: &Numeral| matches!(it.measure, Measure::Time(unit, _) if !is_near(unit));
    let near = |it: &Numeral| matches!(it.measure, Measure::Time(unit, _) if is_near(unit));
    let again = |it: &Numeral| matches!(it.measure, Measure::Every(_) | Measure::Times(_));
    match &datum.of {
        Topic::Call => about(read, due(read, &datum.says), CALL),
        Topic::CallForItems | Topic::ItemsFromMembers => about(read, due(read, &datum.says), ITEMS),
        Topic::Agenda => about(read, due(read, &datum.says), AGENDA),
        Topic::Minutes => about(read, due(read, &datum.says), MINUTES),
        Topic::Notice => only(read, all(&near), EXTRAORDINARY),
        Topic::Cadence => only(read, all(&again), MEETING),
        Topic::Seat(seat) => {
            let title = stems(&seat.title.value);
            let found = all(&|it| is_titled(read, it, &title));
            match datum.says {
                Says::OneEach => found.into_iter().filter(|it| is_shared_out(read, it)).collect(),
                _ => found,
            }
        }
        Topic::Total => all(&|it| is_total(read, it)),
        Topic::Secretariat => all(&|it| serves(read, it)),
        Topic::Term(_) => all(&|it| long(it) && !matches!(it.bound, Bound::AtMost(_))),
        Topic::Limit(_) => all(&|it| {
            let is_most = matches!(it.bound, Bound::AtMost(_));
            long(it) && (is_most || mention(read.sentence(it), IN_ALL))
        }),
        Topic::Rotation(side, others) => {
            let every = |it: &Numeral| {
                matches!(it.measure, Measure::Every(Unit::Months | Unit::Years)) || long(it)
            };
            of_side(read, all(&every), *side, others)
        }
        Topic::Quorum => only(read, all(&|it| is_of_members(read, it)), PRESENT),
        Topic::Review => only(read, all(&|it| again(it) || long(it)), REVIEW),
        Topic::Duty(duty) => {
            let words: Vec<String> = stems(&duty.what.value);
            let long_words: Vec<&str> =
                words.iter().map(String::as_str).filter(|it| it.chars().count() > 4).collect();
            all(&|it| again(it) && mention(read.sentence(it), &long_words))
        }
    }
}

/// Whether a number may contradict: an article need not be one, what each has is not what all
/// have together, and what happens every other year is seldom a meeting.
pub(super) fn is_firm(datum: &Datum<'_>, numeral: &Numeral, read: &Numerals<'_>) -> bool {
    let composed = || mention(read.before(numeral), COMPOSED) || read.words[numeral.first].opens;
    let is_number = !numeral.is_article || numeral.measure != Measure::Things || composed();
    let is_whole = match (&datum.of, &datum.says) {
        (Topic::Seat(_), Says::OneEach) => true,
        (Topic::Seat(_) | Topic::Total | Topic::Secretariat | Topic::Quorum, _) => {
            !is_shared_out(read, numeral)
        }
        (Topic::Cadence, _) => !matches!(numeral.measure, Measure::Every(Unit::Years)),
        (_, _) => true,
    };
    is_number && is_whole
}

const COMPOSED: &[&str] = &["består", "sammensat", "sammensættes", "consist", "compris"];
const EACH: &[&str] = &["hver", "hvert", "each", "every", "per", "pr"];
/// Words that end what a number counts, and begin where it comes from.
const ENDS: &[&str] = &[
    "af", "fra", "for", "i", "på", "til", "som", "der", "ved", "med", "og", "samt", "er", "kan",
    "skal", "of", "from", "in", "on", "to", "who", "which", "by", "and", "with", "at", "are", "is",
    "may", "shall",
];

/// The lengths of time near a meeting that lie on the deadline's side of it, or on none.
fn due<'r>(read: &'r Numerals<'_>, says: &Says<'_>) -> Vec<&'r Numeral> {
    let Says::By(Deadline { side, .. }) = says else { return Vec::new() };
    let fits = |it: &&Numeral| match it.measure {
        Measure::Time(unit, of) => unit != Unit::Years && of.is_none_or(|it| it == *side),
        Measure::Times(_) | Measure::Every(_) | Measure::Share(_) | Measure::Things => false,
    };
    read.all.iter().filter(fits).collect()
}

/// The numbers of the sentences on one side of the chair; all of them where no sentence is on
/// that side alone.
fn of_side<'r>(
    read: &Numerals<'_>,
    numerals: Vec<&'r Numeral>,
    side: Option<&PartyId>,
    others: &[&PartyId],
) -> Vec<&'r Numeral> {
    let Some(side) = side else { return numerals };
    let names = |it: &Numeral, party: &PartyId| {
        let first = party.as_str().split('-').next().unwrap_or_default();
        mention(read.sentence(it), &[&stem(first)])
    };
    let of_others = |it: &Numeral| others.iter().any(|party| names(it, party));
    let own: Vec<&Numeral> =
        numerals.iter().copied().filter(|it| names(it, side) && !of_others(it)).collect();
    if own.is_empty() { numerals } else { own }
}

/// Whether a number counts holders of a seat: its noun is the title's first word, and the rest of
/// the title stands before the next comma.
fn is_titled(read: &Numerals<'_>, numeral: &Numeral, title: &[String]) -> bool {
    let (Measure::Things, [first, rest @ ..]) = (numeral.measure, title) else { return false };
    let following = until_next(read, numeral);
    let is = |word: &Word<'_>, wanted: &String| stem(&word.plain) == *wanted;
    let noun = phrase(following);
    let holds = |words: &[Word<'_>], wanted: &String| words.iter().any(|it| is(it, wanted));
    holds(noun, first) && rest.iter().all(|it| holds(following, it))
}

/// The words after a number that are not yet about the next.
fn until_next<'w, 't>(read: &'w Numerals<'t>, numeral: &Numeral) -> &'w [Word<'t>] {
    let following = read.following(numeral);
    let next =
        read.all.iter().find(|it| it.first >= numeral.after).map_or(usize::MAX, |it| it.first);
    &following[..following.len().min(next - numeral.after)]
}

/// The words that name what is counted: up to a word that ends them, unless that joins two
/// halves of one word, as in `patient- og pårørenderepræsentanter`.
fn phrase<'w, 't>(following: &'w [Word<'t>]) -> &'w [Word<'t>] {
    let ends = |at: usize| {
        let is_joint = at > 0 && following[at - 1].plain.ends_with('-');
        ENDS.contains(&following[at].plain.as_ref()) && !is_joint
    };
    let end = (0..following.len()).find(|at| ends(*at)).unwrap_or(following.len());
    &following[..end]
}

/// The last word that names what a number counts, for showing it; nothing where it is none.
pub(super) fn noun<'w, 't>(read: &'w Numerals<'t>, numeral: &Numeral) -> Option<&'w Word<'t>> {
    let is_thing = numeral.measure == Measure::Things;
    let phrase = phrase(until_next(read, numeral));
    phrase[..phrase.len().min(3)].last().filter(|_| is_thing)
}

/// Whether a number is of each of several: `én fra hver kommune`.
fn is_shared_out(read: &Numerals<'_>, numeral: &Numeral) -> bool {
    let is_each = |it: &Word<'_>| EACH.contains(&it.plain.as_ref());
    let before = read.before(numeral);
    before.iter().any(is_each) || read.following(numeral).iter().any(is_each)
}

/// Whether a number is that of all members: `i alt 18-23 medlemmer`, `består af 12 medlemmer.`
fn is_total(read: &Numerals<'_>, numeral: &Numeral) -> bool {
    if numeral.measure != Measure::Things {
        return false;
    }
    let (before, following) = (read.before(numeral), until_next(read, numeral));
    let near = &before[before.len().saturating_sub(3)..];
    let in_all = |words: &[Word<'_>]| {
        let pair = |it: &[Word<'_>]| {
            matches!(
                (it[0].plain.as_ref(), it[1].plain.as_ref()),
                ("i", "alt") | ("in", "all" | "total")
            )
        };
        words.windows(2).any(pair) || mention(words, &["ialt", "total", "altogether"])
    };
    let noun = phrase(following);
    let is_member = |it: &Word<'_>| is_member(it);
    let closed = following.len() == noun.len()
        || following
            .get(noun.len())
            .is_some_and(|it| it.plain == "heraf" || it.plain == "herunder");
    let composed = mention(before, COMPOSED) || mention(near, &["har", "has", "have"]);
    let [only] = noun else { return in_all(near) || in_all(following) };
    in_all(near) || in_all(following) || (composed && closed && is_member(only))
}

fn is_member(word: &Word<'_>) -> bool {
    word.plain.starts_with("medlem") || word.plain.starts_with("member")
}

/// Whether a number counts those who serve: a noun for staff, or none at all before `fra`.
fn serves(read: &Numerals<'_>, numeral: &Numeral) -> bool {
    let staff =
        &["medarbejder", "repræsentant", "sekretær", "konsulent", "person", "staff", "officer"];
    let following = until_next(read, numeral);
    let bare = following.first().is_some_and(|it| matches!(it.plain.as_ref(), "fra" | "from"));
    numeral.measure == Measure::Things && (bare || mention(phrase(following), staff))
}

/// Whether a number counts members, or is a part of them.
fn is_of_members(read: &Numerals<'_>, numeral: &Numeral) -> bool {
    match numeral.measure {
        Measure::Share(_) => true,
        Measure::Things => {
            let following = until_next(read, numeral);
            let bare = matches!(numeral.bound, Bound::AtLeast(_))
                && following
                    .first()
                    .is_some_and(|it| matches!(it.plain.as_ref(), "er" | "are" | "af" | "of"));
            bare || phrase(following).iter().any(is_member)
        }
        Measure::Time(..) | Measure::Times(_) | Measure::Every(_) => false,
    }
}

/// The stems of a title's or duty's words, without the small ones.
fn stems(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric() && it != '-');
    let lower = words.map(str::to_lowercase);
    let telling = lower.filter(|it| !it.is_empty() && !SMALL.contains(&it.as_str()));
    telling.map(|it| stem(&it)).filter(|it| !it.is_empty()).collect()
}

const SMALL: &[&str] = &[
    "af", "fra", "for", "i", "på", "til", "og", "eller", "den", "det", "de", "en", "et", "ved",
    "med", "the", "of", "and", "or", "from", "in", "to", "a",
];

/// A word without its endings: `medlemmerne` and `medlem` have one stem.
fn stem(word: &str) -> String {
    let mut res = word.trim_end_matches('-');
    let endings = ["erne", "ere", "en", "et", "er", "e", "s"];
    loop {
        let shorter = endings.iter().find_map(|it| res.strip_suffix(it));
        match shorter.filter(|it| it.chars().count() >= 3) {
            Some(shorter) => res = shorter,
            None => break,
        }
    }
    let mut last = res.chars().rev();
    let doubled = last.next().is_some_and(|it| last.next() == Some(it));
    if doubled {
        res[..res.len() - res.chars().last().map_or(0, char::len_utf8)].to_owned()
    } else {
        res.to_owned()
    }
}
