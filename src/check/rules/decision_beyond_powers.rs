//! # Decision beyond powers
//!
//! A decision is about something that the mandate says the body may not decide, or may recommend
//! only.
//!
//! ## Why it matters
//!
//! The decision is not the body's to take. Whoever carries it out has nobody behind them.
//!
//! ## Remedy
//!
//! Send the matter to the body that may decide it with `til:`, or have the mandate changed. Only
//! what the decision says of itself is held against the mandate: its line `emne:`, in the words in
//! which the mandate speaks of its powers under `decides`, `recommends` and `may_not`. A subject
//! that stands under `decides` is the body's own. One that stands under `recommends` may be sent to
//! whoever is named there, and to nobody else. A decision without `emne:` is not judged, since
//! nobody can tell from prose what it falls under.
//!
//! # Beslutning uden for beføjelserne
//!
//! En beslutning handler om noget, som gruppen efter kommissoriet ikke må beslutte eller kun kan
//! anbefale.
//!
//! ## Hvorfor det betyder noget
//!
//! Gruppen kan ikke træffe den beslutning. Den, der fører den ud i livet, har ingen bag sig.
//!
//! ## Sådan rettes det
//!
//! Send sagen til den gruppe, der kan beslutte den, med `til:`, eller få kommissoriet ændret. Kun
//! det, beslutningen selv siger, holdes op mod kommissoriet: linjen `emne:` med de ord, som
//! kommissoriet bruger om beføjelserne under `decides`, `recommends` og `may_not`. Et emne, der
//! står under `decides`, er gruppens eget. Et, der står under `recommends`, kan sendes til den, der
//! er nævnt dér, og ikke til andre. En beslutning uden `emne:` bedømmes ikke, for ingen kan se af
//! den løbende tekst, hvad den hører under.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! decides: [fælles retningslinjer for meddelelser]
//! recommends: [{to: styregruppe, what: fælles it-projekter, clause: "2"}]
//! may_not: [beslutte anskaffelser]
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Skærme {#skaerme .decision}
//!
//! > [!BESLUTNING]
//! > Der købes 40 skærme.
//! >
//! > - emne: anskaffelser <!--~ M406 -->
//!
//! ## Portal {#portal .decision}
//!
//! > [!BESLUTNING]
//! > Projektet går i gang.
//! >
//! > - emne: Fælles it-projekter <!--~ M406 -->
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! decides: [fælles retningslinjer for meddelelser]
//! recommends: [{to: styregruppe, what: anskaffelser og fælles it-projekter, clause: "2"}]
//! may_not: [beslutte anskaffelser]
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Skærme {#skaerme .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler at købe 40 skærme.
//! >
//! > - emne: anskaffelser
//! > - til: styregruppe
//!
//! ## Retningslinje {#retningslinje .decision}
//!
//! > [!BESLUTNING]
//! > Retningslinjen gælder.
//! >
//! > - emne: fælles retningslinjer
//!
//! ## Andet {#andet .decision}
//!
//! > [!BESLUTNING]
//! > Der købes kager.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Authority, Record, authorities};
use crate::model::{self, Actor, Powers, Recommends, Task};
use crate::text::Language::{Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M406", Level::Warning, check);

/// Why a decision is not the body's to take.
enum Beyond<'m> {
    /// The mandate forbids it.
    Forbidden(&'m Spanned<String>),
    /// The mandate lets the body recommend it, and it was not sent there.
    OnlyRecommended(&'m Recommends),
}

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for entry in record.register.newest_first() {
        let (body, meeting, _, decision) = entry.look_up(&record.model);
        let Some(subject) = &decision.task.subject else { continue };
        let mandate = body.mandate_on(meeting.day);
        let powers = &mandate.powers;
        let Some(beyond) = beyond(powers, &subject.value, &decision.task) else { continue };
        let finding = Finding::at(subject.span, |language| {
            let (name, of) = (body.name(), &subject.value);
            match (language, &beyond) {
                (Danish, Beyond::Forbidden(power)) => {
                    format!("{name} har besluttet noget om »{of}«, men må ikke »{}«", power.value)
                }
                (Danish, Beyond::OnlyRecommended(_)) => {
                    format!("{name} har besluttet noget om »{of}«, som gruppen kun kan anbefale")
                }
                (English, Beyond::Forbidden(power)) => {
                    format!("{name} decided on “{of}”, but may not “{}”", power.value)
                }
                (English, Beyond::OnlyRecommended(_)) => {
                    format!("{name} decided on “{of}”, which it may recommend only")
                }
            }
        });
        let finding = finding.of(&body.id).about(entry.id.to_string());
        res.push(match beyond {
            Beyond::Forbidden(power) => {
                finding.rests_on(power.span, &model::Rule::default(), false)
            }
            Beyond::OnlyRecommended(recommends) => {
                let rule = model::Rule::in_clause(recommends.clause.as_ref());
                let place = recommends.what.as_ref().map_or(mandate.span, |it| it.span);
                finding.rests_on(place, &rule, false)
            }
        });
    }
    res
}

fn beyond<'m>(powers: &'m Powers, subject: &str, task: &Task) -> Option<Beyond<'m>> {
    let authorities = authorities(powers, subject);
    if authorities.iter().any(|it| matches!(it, Authority::Decides(_))) {
        return None;
    }
    let recommended = authorities.iter().filter_map(|it| match it {
        Authority::Recommends(it) => Some(*it),
        Authority::Decides(_) | Authority::MayNot(_) => None,
    });
    let first = recommended.clone().next();
    // A name that leads nowhere is spoken of elsewhere, and may have been the right one.
    let unread = task.names_receiver && task.to.is_none();
    let sent = |it: &Recommends| match (&it.to, &task.to) {
        (Some(wanted), Some(to)) => wanted.value == Actor::Body(to.value.clone()),
        (None, Some(_)) => true,
        (_, None) => false,
    };
    if unread || recommended.clone().any(sent) {
        return None;
    }
    let forbidden = authorities.iter().find_map(|it| match it {
        Authority::MayNot(it) => Some(Beyond::Forbidden(it)),
        Authority::Decides(_) | Authority::Recommends(_) => None,
    });
    // What is recommended to someone who is no body cannot be sent there with `til:`.
    let to_body =
        |it: &&Recommends| it.to.as_ref().is_none_or(|it| matches!(it.value, Actor::Body(_)));
    forbidden.or_else(|| first.filter(to_body).map(Beyond::OnlyRecommended))
}
