//! What a mandate rests on, and whether that has ended.

use crate::model::{LegalBasis, Mandate, Model, PartialDate, Period};
use crate::text::{Span, Spanned, slug};
use chrono::NaiveDate;

/// A cluster, agreement or period that carries a mandate and has ended.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'m> {
    /// What has ended.
    pub name: &'m str,
    /// The last day.
    pub until: Spanned<PartialDate>,
    /// Where the mandate names it.
    pub named: Span,
    /// The clause that names it.
    pub clause: Option<&'m Spanned<String>>,
    /// The cluster whose law or agreement it is, where it is not the mandate's own.
    pub cluster: Option<&'m str>,
}

/// The law or agreement that ended last, where none of those that are stated holds on the day or
/// begins later.
pub fn expired_basis(stated: &[LegalBasis], day: NaiveDate) -> Option<&LegalBasis> {
    let all_over = stated.iter().all(|it| it.life.is_over(day));
    stated.iter().filter(|_| all_over).max_by_key(|it| it.life.last_day())
}

/// The frames of a mandate that have ended before a day.
pub fn expired_frames<'m>(
    model: &'m Model,
    mandate: &'m Mandate,
    day: NaiveDate,
) -> Vec<Frame<'m>> {
    let period = expired_period(model, mandate, day);
    expired_cluster(model, mandate, day).into_iter().chain(period).collect()
}

/// The mandate's cluster where that has ended; else what the cluster rests on, unless the mandate
/// states a basis of its own.
fn expired_cluster<'m>(
    model: &'m Model,
    mandate: &'m Mandate,
    day: NaiveDate,
) -> Option<Frame<'m>> {
    let stated = mandate.cluster.as_ref()?;
    let cluster = model.clusters.get(&stated.value)?;
    let name = cluster.name.value.as_str();
    let (named, clause) = (stated.span, None);
    if cluster.life.is_over(day) {
        return Some(Frame { name, until: cluster.life.until?, named, clause, cluster: None });
    }
    let bases = Some(&cluster.legal_basis).filter(|_| mandate.legal_basis.is_empty())?;
    let basis = expired_basis(bases, day)?;
    let until = basis.life.until?;
    Some(Frame { name: &basis.name.value, until, named, clause, cluster: Some(name) })
}

/// The period that a term follows: one by its name, or the last of its kind, where no period of
/// that kind lies ahead.
fn expired_period<'m>(model: &'m Model, mandate: &'m Mandate, day: NaiveDate) -> Option<Frame<'m>> {
    let term = mandate.term.as_ref()?;
    let follows = term.follows.as_ref()?;
    let wanted = slug(&follows.value);
    let is_named = |it: &&Period| slug(&it.id.value) == wanted || slug(&it.name.value) == wanted;
    let is_of_kind = |it: &&Period| it.kind.as_ref().is_some_and(|it| slug(&it.value) == wanted);
    let last = |periods: &mut dyn Iterator<Item = &'m Period>| {
        let mut latest: Option<&Period> = None;
        for period in periods {
            if !period.life.is_over(day) {
                return None;
            }
            latest = latest.filter(|it| it.life.last_day() >= period.life.last_day());
            latest = latest.or(Some(period));
        }
        latest
    };
    let named = model.periods.iter().any(|it| is_named(&it));
    let found = match named {
        true => last(&mut model.periods.iter().filter(is_named)),
        false => last(&mut model.periods.iter().filter(is_of_kind)),
    }?;
    Some(Frame {
        name: &found.name.value,
        until: found.life.until?,
        named: follows.span,
        clause: term.rule.clause.as_ref(),
        cluster: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn frames(front: &str, day: &str) -> Vec<String> {
        let text = format!(
            "-- periods.yaml --\nperiods:\n  - {{id: p22, kind: valgperiode, from: 2022, until: 2025}}\n  - {{id: p26, kind: valgperiode, from: 2026, until: 2029}}\n-- clusters/vest.md --\n---\nname: Vest\nuntil: 2028\nlegal_basis: [{{name: Aftale A, until: 2023}}, {{name: Aftale B, until: 2025}}]\n---\n-- bodies/raad/mandate.md --\n---\nname: R\n{front}---\n"
        );
        let model = crate::model::build(&crate::source::parse(&Tree::from_text(&text)));
        let mandate = &model.bodies.values().next().expect("a body").mandate;
        let day = day.parse().expect("a day");
        expired_frames(&model, mandate, day).iter().map(|it| it.name.to_owned()).collect()
    }

    #[test]
    fn a_frame_ends_when_the_last_of_it_ends() {
        let none: [&str; 0] = [];
        assert_eq!(frames("cluster: vest\n", "2025-12-31"), none);
        assert_eq!(frames("cluster: vest\n", "2026-01-01"), ["Aftale B"]);
        assert_eq!(frames("cluster: vest\n", "2029-01-01"), ["Vest"]);
        assert_eq!(frames("cluster: vest\nlegal_basis: [Loven]\n", "2026-01-01"), none);
        assert_eq!(frames("term: {follows: p22}\n", "2026-01-01"), ["p22"]);
        assert_eq!(frames("term: {follows: valgperiode}\n", "2029-12-31"), none);
        assert_eq!(frames("term: {follows: valgperiode}\n", "2030-01-01"), ["p26"]);
        assert_eq!(frames("term: {follows: something}\n", "2030-01-01"), none);
    }
}
