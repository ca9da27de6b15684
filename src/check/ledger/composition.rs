//! Whether the body as a whole is composed as its mandate says, on the last day looked at.

use super::year::Year;
use super::{Asked, Evidence, Proof, Row, Verdict};
use crate::check::{Rule, rules};
use crate::derive::{Balance, Composed, seats_on};
use crate::model;
use crate::text::Language::{self, Danish, English};
use crate::text::Span;

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let composition = &year.mandate.composition;
    let asks = composition.total.is_some()
        || composition.parity.len() > 1
        || !composition.majority.is_empty();
    if !asks {
        return Vec::new();
    }
    let last = year.days.1.min(year.record.as_of);
    let states = seats_on(&year.record.model, year.body, last);
    let unknown = states.is_empty() || year.body.appointments.is_empty();
    let balance = Balance::of(&year.record.model, year.body, &states, last);
    let on = On { year, balance, unknown };
    let mut res = Vec::new();
    if let Some(total) = &composition.total {
        let kept = on.balance.total(total.value);
        res.push(on.row(&rules::total_out_of_range, Asked::Total(total.value), total.span, kept));
    }
    if let [first, .., last] = composition.parity.as_slice() {
        let kept = on.balance.parity(composition.parity.iter().map(|it| &it.value));
        let parties = composition.parity.iter().map(|it| it.value.clone()).collect();
        let span = Span { end: last.span.end, ..first.span };
        res.push(on.row(&rules::broken_parity, Asked::Parity(parties), span, kept));
    }
    if let Some(first) = composition.majority.first() {
        let names = || composition.majority.iter().map(|it| it.value.as_str());
        let part = on.balance.seats_named(year.mandate, names());
        let kept = on.balance.majority(part);
        let seats = names().map(str::to_owned).collect();
        res.push(on.row(&rules::broken_majority, Asked::Majority(seats), first.span, kept));
    }
    res
}

/// The composition on a day.
struct On<'y> {
    year: &'y Year<'y>,
    balance: Balance,
    /// Whether nobody has written down who sits in the body.
    unknown: bool,
}

impl On<'_> {
    fn row(&self, rule: &'static Rule, asked: Asked, span: Span, kept: Composed) -> Row {
        let kept = if self.unknown { Composed::Unknown } else { kept };
        let verdict = match kept {
            // Empty places are spoken of seat by seat.
            Composed::Kept | Composed::ButForVacancies => Verdict::Held,
            Composed::Broken => Verdict::Broken,
            Composed::Unknown => Verdict::Undecidable,
        };
        let said = |language| self.said(kept, language);
        Row::new(self.year, rule, asked, span)
            .under(&model::Rule::default(), false)
            .shown_by(vec![Evidence::new(verdict, Some(Proof::Members), said)])
            .in_words(self.year, said)
    }

    fn said(&self, kept: Composed, language: Language) -> String {
        let (sitting, vacant) = (self.balance.whole.sitting, self.balance.whole.vacant);
        let parties: Vec<String> = (self.balance.parties.iter())
            .map(|(party, share)| format!("{party} {}", share.sitting))
            .collect();
        let parties = language.list(&parties);
        match (kept, language) {
            (Composed::Unknown, Danish) => "det er ikke noteret, hvem der sidder hvor".to_owned(),
            (Composed::Unknown, English) => "who sits where is not noted".to_owned(),
            (_, Danish) if vacant > 0 => {
                format!("{sitting} medlemmer ({parties}) og {vacant} ubesat")
            }
            (_, English) if vacant > 0 => {
                format!("{sitting} members ({parties}) and {vacant} vacant")
            }
            (_, Danish) => format!("{sitting} medlemmer ({parties})"),
            (_, English) => format!("{sitting} members ({parties})"),
        }
    }
}
