//! What in a mandate's data a clause may state as a number.

use crate::model::{
    Cadence, Count, Deadline, DueRule, Duration, Duty, Mandate, MeetingRules, PartyId, Quorum,
    Rule, Seat, Term, YesNo,
};
use crate::text::{Span, Spanned};

/// A number in the data, and the clause it was read from.
#[derive(Clone, Debug)]
pub struct Datum<'m> {
    /// What it is about.
    pub of: Topic<'m>,
    /// What it says.
    pub says: Says<'m>,
    /// Where it stands.
    pub span: Span,
    /// The clause, as the rule names it.
    pub clause: &'m Spanned<String>,
}

/// What a datum is about.
#[derive(Clone, Debug)]
pub enum Topic<'m> {
    /// When the call must be out.
    Call,
    /// When items are called for.
    CallForItems,
    /// When members must have sent their items.
    ItemsFromMembers,
    /// When the agenda must be out.
    Agenda,
    /// When the minutes must be out.
    Minutes,
    /// How long before an extraordinary meeting that is called.
    Notice,
    /// How often the body meets.
    Cadence,
    /// How many sit in a seat.
    Seat(&'m Seat),
    /// How many sit in all.
    Total,
    /// How many serve.
    Secretariat,
    /// How long a term is; of a seat where it has one of its own.
    Term(Option<&'m Seat>),
    /// How many years one person may hold a seat.
    Limit(&'m Seat),
    /// How long a turn in the chair is; with the side and the other sides.
    Rotation(Option<&'m PartyId>, Vec<&'m PartyId>),
    /// How many must be present.
    Quorum,
    /// How often the mandate is looked at again.
    Review,
    /// How often a duty returns.
    Duty(&'m Duty),
}

/// What a datum says.
#[derive(Clone, Debug)]
pub enum Says<'m> {
    /// By when.
    By(&'m Deadline),
    /// How often.
    Often(Cadence),
    /// How many.
    Count(Count),
    /// How many there are in the seats together, and how many of them vote.
    Sum(Count, Count),
    /// One for each organisation of a party.
    OneEach,
    /// How long.
    Long(Duration),
    /// How many must be present.
    Quorum(Quorum),
}

/// Every datum that points to a clause and is no reading on purpose.
pub(super) fn of(mandate: &Mandate) -> Vec<Datum<'_>> {
    let mut res = Vec::new();
    for seat in &mandate.seats {
        of_seat(seat, &mut res);
    }
    of_total(mandate, &mut res);
    of_chair(mandate, &mut res);
    for part in &mandate.secretariat {
        if let (Some(count), Some(clause)) = (part.count, &part.clause) {
            let says = Says::Count(count.value);
            res.push(Datum { of: Topic::Secretariat, says, span: count.span, clause });
        }
    }
    res.extend(mandate.term.iter().filter_map(|it| of_term(it, None, it.rule.clause.as_ref())));
    res.extend(mandate.meetings.iter().flat_map(of_meetings));
    if let Some(rules) = &mandate.decisions
        && let (Some(quorum), None) = (rules.quorum, read_so(&rules.rule, &["quorum", "at_least"]))
        && let Some(clause) = rules.quorum_clause.as_ref().or(rules.rule.clause.as_ref())
    {
        let says = Says::Quorum(quorum.value);
        res.push(Datum { of: Topic::Quorum, says, span: quorum.span, clause });
    }
    if let Some(review) = &mandate.review
        && let (Some(every), Some(clause)) = (review.every, &review.clause)
    {
        let says = Says::Long(every.value);
        res.push(Datum { of: Topic::Review, says, span: every.span, clause });
    }
    res.extend(mandate.duties.iter().filter_map(of_duty));
    res
}

/// The interpretation that makes a key a reading on purpose.
fn read_so<'m>(rule: &'m Rule, keys: &[&str]) -> Option<&'m crate::model::Interpretation> {
    let of_this = |it: &&crate::model::Interpretation| {
        it.of.as_ref().is_none_or(|it| keys.contains(&it.value.as_str()))
    };
    rule.interpretation.as_ref().filter(of_this)
}

fn of_seat<'m>(seat: &'m Seat, res: &mut Vec<Datum<'m>>) {
    let own = seat.rule.clause.as_ref();
    if let (Some(clause), None) = (own, read_so(&seat.rule, &["count", "one_per"])) {
        let says = match (seat.count, &seat.one_per) {
            (Some(count), _) => Some((Says::Count(count.value), count.span)),
            (None, Some(each)) => Some((Says::OneEach, each.span)),
            // A position fills its seat; nobody counts it.
            (None, None) if seat.ex_officio.is_some() || seat.chair_of.is_some() => None,
            (None, None) => Some((Says::Count(one()), seat.span)),
        };
        // A number that the text leaves open is no number.
        let says = says.filter(|(it, _)| !matches!(it, Says::Count(it) if is_open(*it)));
        res.extend(says.map(|(says, span)| Datum { of: Topic::Seat(seat), says, span, clause }));
    }
    let term = seat.term.as_ref();
    res.extend(term.and_then(|it| of_term(it, Some(seat), it.rule.clause.as_ref().or(own))));
    if let Some(limit) = &seat.limit
        && let (Some(years), Some(clause)) = (limit.years, limit.clause.as_ref().or(own))
    {
        let says = Says::Long(Duration { length: years.value, unit: crate::model::Unit::Years });
        res.push(Datum { of: Topic::Limit(seat), says, span: years.span, clause });
    }
}

fn one() -> Count {
    Count { min: 1, max: Some(1) }
}

fn is_open(count: Count) -> bool {
    count == Count { min: 0, max: None }
}

/// The stated total, for each clause that creates seats; else what the seats of a clause come to,
/// where all of them are counted there.
fn of_total<'m>(mandate: &'m Mandate, res: &mut Vec<Datum<'m>>) {
    let clauses: Option<Vec<&Spanned<String>>> =
        mandate.seats.iter().map(|it| it.rule.clause.as_ref()).collect();
    let clauses = clauses.unwrap_or_default();
    let Some(clause) = clauses.first().copied() else { return };
    if let Some(total) = mandate.composition.total {
        if !is_open(total.value) {
            let says = Says::Count(total.value);
            res.push(Datum { of: Topic::Total, says, span: total.span, clause });
        }
        return;
    }
    let in_one = clauses.iter().all(|it| it.value == clause.value);
    let counted = mandate.seats.iter().all(|it| it.count.is_some() || it.one_per.is_none());
    if let (true, true, Some(first)) = (in_one, counted, mandate.seats.first()) {
        let all = sum(mandate.seats.iter());
        let votes = |it: &&Seat| !it.observer && it.voting.is_none_or(|it| it.value == YesNo::Yes);
        let says = Says::Sum(all, sum(mandate.seats.iter().filter(votes)));
        res.push(Datum { of: Topic::Total, says, span: first.span, clause });
    }
}

fn sum<'m>(seats: impl Iterator<Item = &'m Seat>) -> Count {
    let each = seats.map(|it| it.count.map_or(one(), |it| it.value));
    each.fold(Count { min: 0, max: Some(0) }, |sum, it| Count {
        min: sum.min + it.min,
        max: sum.max.zip(it.max).map(|(a, b)| a + b),
    })
}

fn of_chair<'m>(mandate: &'m Mandate, res: &mut Vec<Datum<'m>>) {
    let Some(chair) = &mandate.chair else { return };
    if read_so(&chair.rule, &["every", "rotation", "sides"]).is_some() {
        return;
    }
    let parties = || chair.sides.iter().filter_map(|it| it.party.as_ref()).map(|it| &it.value);
    for side in &chair.sides {
        let Some(rotation) = &side.rotation else { continue };
        let clause = rotation.clause.as_ref().or(chair.rule.clause.as_ref());
        if let (Some(every), Some(clause)) = (rotation.every, clause) {
            let own = side.party.as_ref().map(|it| &it.value);
            let others = parties().filter(|it| Some(*it) != own).collect();
            let (of, says) = (Topic::Rotation(own, others), Says::Long(every.value));
            res.push(Datum { of, says, span: every.span, clause });
        }
    }
}

fn of_term<'m>(
    term: &'m Term,
    seat: Option<&'m Seat>,
    clause: Option<&'m Spanned<String>>,
) -> Option<Datum<'m>> {
    let fixed = term.fixed.filter(|_| read_so(&term.rule, &["fixed", "term"]).is_none())?;
    let says = Says::Long(fixed.value);
    Some(Datum { of: Topic::Term(seat), says, span: fixed.span, clause: clause? })
}

fn of_meetings(rules: &MeetingRules) -> Vec<Datum<'_>> {
    let mut res = Vec::new();
    if let (Some(cadence), Some(clause), None) =
        (&rules.cadence, &rules.rule.clause, read_so(&rules.rule, &["per_year"]))
    {
        let says = Says::Often(cadence.value.clone());
        res.push(Datum { of: Topic::Cadence, says, span: cadence.span, clause });
    }
    let due = [
        (Topic::Call, &rules.call),
        (Topic::CallForItems, &rules.call_for_items),
        (Topic::ItemsFromMembers, &rules.items_from_members),
        (Topic::Agenda, &rules.agenda),
    ];
    for (topic, rule) in due {
        let clause = rule.as_ref().and_then(|it| it.rule.clause.as_ref());
        res.extend(rule.as_ref().and_then(|it| of_due(topic, it, clause)));
    }
    if let Some(minutes) = &rules.minutes
        && let Some(sent) = &minutes.sent
    {
        // A deadline for the minutes often stands in the clause that asks for them.
        let clause = sent.rule.clause.as_ref().or(minutes.rule.clause.as_ref());
        res.extend(of_due(Topic::Minutes, sent, clause));
    }
    if let (Some(notice), Some(clause)) = (rules.notice, &rules.extraordinary.clause) {
        let says = Says::Long(notice.value);
        res.push(Datum { of: Topic::Notice, says, span: notice.span, clause });
    }
    res
}

fn of_due<'m>(
    of: Topic<'m>,
    rule: &'m DueRule,
    clause: Option<&'m Spanned<String>>,
) -> Option<Datum<'m>> {
    let stated = Some(&rule.due).filter(|_| read_so(&rule.rule, &["due"]).is_none())?;
    Some(Datum { of, says: Says::By(&stated.value), span: stated.span, clause: clause? })
}

fn of_duty(duty: &Duty) -> Option<Datum<'_>> {
    let (every, clause) = (duty.every.as_ref()?, duty.rule.clause.as_ref()?);
    let says = Says::Often(Cadence::parse(&format!("every {}", every.value))?);
    Some(Datum { of: Topic::Duty(duty), says, span: every.span, clause })
}
