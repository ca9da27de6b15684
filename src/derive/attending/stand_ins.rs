//! Who came to a meeting for whom, and whether a deputy takes the place.

use crate::model::{DecisionRules, Meeting, PersonId, Seat, YesNo};

/// Whether something is so, as far as the documents tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// It is not.
    No,
    /// They leave it open.
    Perhaps,
    /// It is.
    Yes,
}

impl Told {
    pub(super) fn of(so: bool) -> Told {
        if so { Told::Yes } else { Told::No }
    }

    pub(super) fn not(self) -> Told {
        match self {
            Told::No => Told::Yes,
            Told::Perhaps => Told::Perhaps,
            Told::Yes => Told::No,
        }
    }
}

/// Someone who came for another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deputy<'m> {
    /// Who came.
    pub(super) deputy: &'m PersonId,
    /// For whom.
    pub(super) of: &'m PersonId,
    /// The item that let the deputy vote, in the author's words.
    pub(super) approved_at: Option<&'m str>,
}

/// Who came for whom: as said of the one who came, of the one who did not, or of the chain of
/// those who were called.
pub(super) fn deputies<'m>(meeting: &'m Meeting) -> impl Iterator<Item = Deputy<'m>> {
    let attendance = &meeting.attendance;
    let present = attendance.present.iter().filter_map(|it| {
        let of = &it.deputy_for.as_ref()?.value;
        Some(Deputy { deputy: &it.person.value, of, approved_at: words(&it.approved_at) })
    });
    let sent = attendance.apologies.iter().filter_map(|it| {
        let deputy = &it.deputy.as_ref()?.value;
        Some(Deputy { deputy, of: &it.person.value, approved_at: words(&it.approved_at) })
    });
    let called = attendance.deputies.iter().filter(|it| it.came).filter_map(|it| {
        let of = &it.for_whom.as_ref()?.value;
        Some(Deputy { deputy: &it.person.value, of, approved_at: words(&it.approved_at) })
    });
    let all = move || present.clone().chain(sent.clone()).chain(called.clone());
    // What lets a deputy vote may be said in another place than who came.
    let stated = all.clone();
    all().map(move |it| {
        let same = |other: &Deputy<'_>| other.deputy == it.deputy && other.of == it.of;
        let approved_at =
            it.approved_at.or_else(|| stated().filter(same).find_map(|it| it.approved_at));
        Deputy { approved_at, ..it }
    })
}

fn words(text: &Option<crate::text::Spanned<String>>) -> Option<&str> {
    text.as_ref().map(|it| it.value.as_str())
}

/// Whether deputies count towards a quorum; nothing where that is not stated, or in other words.
pub fn deputies_count(rules: &DecisionRules) -> Option<Told> {
    rules.deputies.as_ref().and_then(|it| counts(&it.value))
}

/// Whether a mandate's word on deputies lets them count; nothing where it is another word.
pub(super) fn counts(words: &str) -> Option<Told> {
    match words.trim().to_lowercase().as_str() {
        "count" | "counts" | "yes" | "ja" | "true" | "tæller" | "tæller med" => Some(Told::Yes),
        "no" | "nej" | "false" | "do not count" | "tæller ikke" | "tæller ikke med" => {
            Some(Told::No)
        }
        _ => None,
    }
}

/// Whether a deputy takes the place of whoever holds a seat. A mandate that gives the seat deputies
/// says so, unless it denies them the vote; one that is silent leaves it open.
pub(super) fn sits_in(seat: Option<&Seat>) -> Told {
    let Some(alternates) = seat.and_then(|it| it.alternates.as_ref()) else { return Told::Perhaps };
    Told::of(alternates.voting.as_ref().is_none_or(|it| it.value == YesNo::Yes))
}
