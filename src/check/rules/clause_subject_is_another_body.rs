//! # Clause subject is another body
//!
//! A rule on a body rests on a clause that speaks of another body, and of its own nowhere.
//!
//! ## Why it matters
//!
//! Mandates are written from each other, and a name is left behind. Read by the letter, the clause
//! rules somebody else, and for the body itself the matter is open.
//!
//! ## Remedy
//!
//! Ask those who adopted the mandate which body they meant, and correct the name when it is next
//! changed. Where the other body is meant, the rule has no clause to rest on: take it out, or say
//! in an `interpretation:` whose reading it is.
//!
//! # Punkt om en anden gruppe
//!
//! En regel om en gruppe hviler på et punkt, der taler om en anden gruppe og slet ikke om dens egen.
//!
//! ## Hvorfor det betyder noget
//!
//! Kommissorier skrives af efter hinanden, og et navn bliver stående. Læst efter ordlyden gælder
//! punktet en anden, og for gruppen selv er spørgsmålet åbent.
//!
//! ## Sådan rettes det
//!
//! Spørg dem, der vedtog kommissoriet, hvilken gruppe de mente, og ret navnet, næste gang det
//! ændres. Er den anden gruppe ment, har reglen intet punkt at hvile på: tag den ud, eller skriv i
//! en `interpretation:`, hvis læsning den er.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/strategisk/mandate.md --
//! ---
//! name: Faglig Strategisk gruppe
//! ---
//! -- bodies/operativ/mandate.md --
//! ---
//! name: Faglig operativ gruppe
//! term: {follows: valgperiode, clause: "4"}
//! ---
//! 4. Funktionsperioden for repræsentanter i Faglig Strategisk gruppe følger regionsrådets og <!--~ M603 -->
//!    kommunernes valgperiode.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/strategisk/mandate.md --
//! ---
//! name: Faglig Strategisk gruppe
//! ---
//! -- bodies/operativ/mandate.md --
//! ---
//! name: Faglig operativ gruppe
//! seats: [{title: Direktør, member_of: strategisk, clause: "1"}]
//! chair: {model: single, chosen_by: strategisk, clause: "2"}
//! term: {fixed: 4 years, clause: "3"}
//! meetings: {per_year: 4-, clause: "4"}
//! ---
//! 1. Direktører med plads i Faglig Strategisk gruppe.
//! 2. Medlemmerne i Faglig Strategisk gruppe vælger formanden.
//! 3. Medlemmerne udpeges af Faglig Strategisk gruppe for fire år.
//! 4. Gruppen mødes fire gange om året, forud for møderne i Faglig Strategisk gruppe.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, Stranger, strangers};
use crate::model;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M603", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    strangers(&record.model).iter().map(find).collect()
}

fn find(stranger: &Stranger<'_>) -> Finding {
    let (other, own) = (stranger.spoken_of.name(), &stranger.mandate.name.value);
    let finding = Finding::at(stranger.span, |language| match language {
        Danish => format!("punktet taler om {other} og ikke om {own}, som det skulle gælde"),
        English => format!("the clause speaks of {other}, and not of {own}, which it is to rule"),
    });
    let finding = finding.also(stranger.clause.span, |language| match language {
        Danish => "reglen henviser hertil".to_owned(),
        English => "the rule points to it".to_owned(),
    });
    let rule = model::Rule::in_clause(Some(stranger.clause));
    let finding = finding.of(&stranger.body.id).about(&*stranger.clause.value).under(&rule);
    match &stranger.mandate.version {
        Some(version) => finding.about(version),
        None => finding,
    }
}
