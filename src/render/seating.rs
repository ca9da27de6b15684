//! The seats and the chair of a mandate, read out in words.

use super::Portal;
use crate::model::{
    Actor, AlternatesKind, BodyId, Chair, ChairModel, Count, Limit, Mandate, Seat, Term, YesNo,
};

impl Portal<'_> {
    /// Who may sit there: `én fra hver af de seks kommuner`, `medlem af Faglig strategisk gruppe`.
    pub(super) fn sitters(&self, seat: &Seat) -> Vec<String> {
        let words = self.words();
        let body = |id: &BodyId| self.actor_link(&Actor::Body(id.clone())).title;
        let mut res = Vec::new();
        if let Some(of) = &seat.one_per {
            res.push(words.with("reads-one-per", &[("among", &self.party_of(&of.value))]));
        } else if let Some(it) = &seat.organisation {
            res.push(
                words.with("reads-from", &[("from", &self.organisation_link(&it.value).title)]),
            );
        } else if let Some(it) = &seat.party {
            res.push(self.side(it.value.as_str(), "reads-from-party"));
        }
        let named = [
            ("reads-member-of", seat.member_of.as_ref().map(|it| body(&it.value))),
            ("reads-chair-of", seat.chair_of.as_ref().map(|it| body(&it.value))),
            ("reads-mirrors", seat.mirrors.as_ref().map(|it| body(&it.value))),
            ("reads-ex-officio", seat.ex_officio.as_ref().map(|it| it.value.clone())),
        ];
        for (key, name) in named {
            res.extend(name.map(|it| words.with(key, &[("name", &it)])));
        }
        res.extend(seat.qualification.as_ref().map(|it| it.value.clone()));
        let short: Vec<String> =
            seat.on_behalf_of.iter().map(|it| self.short_organisation(&it.value)).collect();
        if !short.is_empty() {
            let names = self.language().list(&short);
            res.push(words.with("reads-on-behalf-of", &[("names", &names)]));
        }
        res
    }

    /// Who appoints, elects and nominates; nothing where the mandate does not say.
    pub(super) fn appointing(&self, seat: &Seat, mandate: &Mandate) -> Option<String> {
        let by_all = &mandate.composition.appointed_by;
        let own = &seat.appointed_by;
        let appointing = if own.is_empty() && seat.elected_by.is_empty() { by_all } else { own };
        let said = [
            ("reads-appointed-by", appointing),
            ("reads-elected-by", &seat.elected_by),
            ("reads-nominated-by", &seat.nominated_by),
        ];
        let parts: Vec<String> = (said.into_iter())
            .filter(|(_, actors)| !actors.is_empty())
            .map(|(key, actors)| self.words().with(key, &[("by", &self.actors(actors))]))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Vote, deputies, limit and term of a seat, where the mandate speaks of them.
    pub(super) fn standing(&self, seat: &Seat) -> Vec<String> {
        let words = self.words();
        let mut res = Vec::new();
        if seat.observer {
            res.push(words.say("reads-observer"));
        }
        res.extend(seat.voting.as_ref().map(|it| match it.value {
            YesNo::Yes => words.say("reads-voting"),
            YesNo::No => words.say("reads-not-voting"),
        }));
        if let Some(alternates) = &seat.alternates {
            let kind = alternates.kind.as_ref().map(|it| it.value);
            res.push(words.say(match kind {
                Some(AlternatesKind::Personal) => "reads-alternates-personal",
                Some(AlternatesKind::Ranked) => "reads-alternates-ranked",
                Some(AlternatesKind::ByOrganisation) => "reads-alternates-by-organisation",
                None => "reads-alternates",
            }));
            res.extend(alternates.when.as_ref().map(|it| it.value.clone()));
            let succeed = alternates.succeeds.as_ref().filter(|it| it.value == YesNo::Yes);
            res.extend(succeed.map(|_| words.say("reads-alternates-succeed")));
        }
        res.extend(seat.limit.as_ref().and_then(|it| self.limit(it)));
        res.extend(seat.term.iter().flat_map(|it| self.term(it)));
        res
    }

    /// `følger valgperioden`, `4 år`, and what else is said of a term.
    pub(super) fn term(&self, term: &Term) -> Vec<String> {
        let words = self.words();
        let mut res = Vec::new();
        if let Some(follows) = &term.follows {
            let key = format!("reads-term-{}", crate::text::slug(&follows.value));
            res.push(if words.has(&key) {
                words.say(&key)
            } else {
                words.with("reads-term-follows", &[("period", &follows.value)])
            });
        }
        res.extend(
            term.fixed
                .as_ref()
                .map(|it| words.with("reads-term-fixed", &[("length", &self.duration(it.value))])),
        );
        res.extend(
            term.staggered
                .as_ref()
                .map(|it| words.with("reads-term-staggered", &[("number", &it.value)])),
        );
        res.extend(term.holdover.as_ref().map(|it| match it.value {
            YesNo::Yes => words.say("reads-term-holdover"),
            YesNo::No => words.say("reads-term-no-holdover"),
        }));
        res
    }

    fn limit(&self, limit: &Limit) -> Option<String> {
        let number = |it: u32| self.amount(Count { min: it, max: Some(it) });
        let terms = limit.terms.as_ref().map(|it| {
            let in_a_row = limit.consecutive.as_ref().is_some_and(|it| it.value == YesNo::Yes);
            let key = if in_a_row { "reads-limit-in-a-row" } else { "reads-limit-terms" };
            self.words().with(key, &[("number", &number(it.value))])
        });
        terms.or_else(|| {
            let years = limit.years.as_ref()?;
            Some(self.words().with("reads-limit-years", &[("number", &number(years.value))]))
        })
    }

    /// How a chair is arranged: `formandskabet er delt mellem kommunerne og regionen`.
    pub(super) fn chairing(&self, chair: &Chair) -> Vec<String> {
        let words = self.words();
        let parties: Vec<String> = (chair.sides.iter())
            .filter_map(|it| it.party.as_ref())
            .map(|it| self.side(it.value.as_str(), "reads-side"))
            .collect();
        let model = chair.model.as_ref().map(|it| it.value);
        let mut res = vec![match model {
            Some(ChairModel::Single) => words.say("reads-chair-single"),
            Some(ChairModel::SingleWithVice) => words.say("reads-chair-with-vice"),
            Some(ChairModel::CoChairs) => words.say("reads-chair-several"),
            Some(ChairModel::Shared) | None if parties.len() > 1 => {
                let parties = self.language().list(&parties);
                words.with("reads-chair-shared", &[("parties", &parties)])
            }
            Some(ChairModel::Shared) => words.say("reads-chair-several"),
            None => words.say("reads-chair-single"),
        }];
        res.extend(chair.chosen_by.as_ref().map(|it| {
            words.with("reads-chair-chosen", &[("by", &self.actor_link(&it.value).title)])
        }));
        res.extend(chair.member_of.as_ref().map(|it| {
            let body = self.actor_link(&Actor::Body(it.value.clone())).title;
            words.with("reads-chair-member-of", &[("name", &body)])
        }));
        let among: Vec<String> = chair.among.iter().map(|it| it.value.clone()).collect();
        if !among.is_empty() {
            let seats = self.language().list(&among);
            res.push(words.with("reads-chair-among", &[("seats", &seats)]));
        }
        res
    }
}
