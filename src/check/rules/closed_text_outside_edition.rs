//! # Closed text outside edition
//!
//! What belongs to a closed item, or to a person who is not shown, stands in open text as well.
//!
//! ## Why it matters
//!
//! The portal withholds the text of closed items and the names of people who are not to be shown.
//! What stands somewhere else too is published all the same.
//!
//! ## Remedy
//!
//! Remove it from the open place, or close that item too. Where the matter is no longer to be
//! kept, remove `.closed`, so that the whole of it can be read.
//!
//! It is found by what the documents state: an annex that both a closed item and open text link
//! to; a whole line of at least 80 letters that stands in both; an open item that follows up,
//! answers or replaces the decision of a closed one; the full name of a person whose `visibility`
//! is `internal` or `anonymous`, in prose or among other words of the front matter.
//!
//! # Lukket tekst i åben tekst
//!
//! Det, der hører til et lukket punkt, eller til en person, der ikke vises, står også i åben
//! tekst.
//!
//! ## Hvorfor det betyder noget
//!
//! Portalen viser hverken teksten i lukkede punkter eller navnene på personer, der ikke skal vises.
//! Det, der også står et andet sted, udgives alligevel.
//!
//! ## Sådan rettes det
//!
//! Fjern det fra det åbne sted, eller luk også det punkt. Er sagen ikke længere fortrolig, så
//! fjern `.closed`, så det hele kan læses.
//!
//! Det findes ved det, dokumenterne angiver: et bilag, som både et lukket punkt og åben tekst
//! linker til; en hel linje på mindst 80 bogstaver, der står begge steder; et åbent punkt, der
//! følger op på, besvarer eller erstatter beslutningen i et lukket; det fulde navn på en person,
//! hvis `visibility` er `internal` eller `anonymous`, i løbende tekst eller blandt andre ord i
//! felterne øverst.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-20
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! visibility: anonymous
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! waivers: [{rule: late-agenda, reason: Eva Dam var syg, until: 2026-04-01}] #~ M703
//! ---
//! -- bodies/raad/meetings/2026-03-03/klage.pdf --
//! klage
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Fortrolig sag {#sag .closed}
//!
//! Se [klagen](2026-03-03/klage.pdf).
//!
//! Borgeren har klaget over, at ingen ringede tilbage i ugerne efter den første udskrivning i maj.
//!
//! > [!BESLUTNING]
//! > Klagen tages til følge.
//!
//! ## Andet {#andet}
//!
//! [Klagen](2026-03-03/klage.pdf) er behandlet. <!--~ M703 -->
//! Eva Dam fik ordet. <!--~ M703 -->
//! -- bodies/raad/meetings/2026-03-17.md --
//! ## Opfølgning {#opfoelgning}
//!
//! > [!OPFØLGNING] raad/2026-03-03/sag <!--~ M703 -->
//! > Klageren har fået svar.
//!
//! > Borgeren har klaget over, at ingen ringede tilbage i ugerne efter den første udskrivning i maj. <!--~ M703 -->
//!
//! ## Svar {#svar answers=raad/2026-03-03/sag} <!--~ M703 -->
//! ```
//!
//! ```text,passes 2026-03-20
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! visibility: anonymous
//! ---
//! Eva Dam er ansat i regionen.
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03/klage.pdf --
//! klage
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! present: [eva-dam]
//! guests: ["Eva Dam", Bo Lund]
//! ---
//! ## Fortrolig sag {#sag .closed}
//!
//! Eva Dam gennemgik [klagen](2026-03-03/klage.pdf).
//!
//! > [!BESLUTNING]
//! > Klagen tages til følge.
//!
//! ## Andet {#andet}
//!
//! Se [det lukkede punkt](#sag).
//! -- bodies/raad/meetings/2026-03-17.md --
//! ## Opfølgning {#opfoelgning .closed}
//!
//! > [!OPFØLGNING] raad/2026-03-03/sag
//! > Klageren har fået svar. Se [klagen](2026-03-03/klage.pdf).
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{DecisionId, Exposed, Exposure, Item, Meeting};
use crate::text::Language::{self, Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M703", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let exposures = record.model.exposures.iter();
    let mut res: Vec<Finding> = exposures.map(|it| exposed(record, it)).collect();
    for meeting in record.model.bodies.values().flat_map(|it| &it.meetings) {
        for item in meeting.items.iter().filter(|it| !it.closed) {
            res.extend(references(item).filter_map(|(id, how)| referred(record, meeting, id, how)));
        }
    }
    res
}

fn exposed(record: &Record, exposure: &Exposure) -> Finding {
    let finding = Finding::at(exposure.open, |language| match (&exposure.what, language) {
        (Exposed::Attachment(path), Danish) => {
            format!("bilaget {} hører til et lukket punkt, men udgives herfra", file(path))
        }
        (Exposed::Attachment(path), English) => {
            format!("the annex {} belongs to a closed item, but is published from here", file(path))
        }
        (Exposed::Words, Danish) => "den samme tekst står i et lukket punkt".to_owned(),
        (Exposed::Words, English) => "the same text stands in a closed item".to_owned(),
        (Exposed::Name(id), Danish) => {
            format!("her står navnet på en person, der ikke må vises ({id})")
        }
        (Exposed::Name(id), English) => {
            format!("the name of a person who may not be shown stands here ({id})")
        }
    });
    let finding = finding.also(exposure.closed, |language| match (&exposure.what, language) {
        (Exposed::Attachment(_) | Exposed::Words, Danish) => "det lukkede sted".to_owned(),
        (Exposed::Attachment(_) | Exposed::Words, English) => "the closed place".to_owned(),
        (Exposed::Name(_), Danish) => "personen vises ikke".to_owned(),
        (Exposed::Name(_), English) => "the person is not shown".to_owned(),
    });
    match record.model.home(exposure.open.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()),
        None => finding,
    }
}

/// How an open item takes up the decision of another.
#[derive(Clone, Copy)]
enum How {
    FollowsUp,
    Answers,
    Replaces,
}

fn references(item: &Item) -> impl Iterator<Item = (&Spanned<DecisionId>, How)> {
    let follow_ups = item.follow_ups.iter().filter_map(|it| it.of.as_ref());
    let tasks =
        (item.decisions.iter().map(|it| &it.task)).chain(item.actions.iter().map(|it| &it.task));
    let replaced = tasks.flat_map(|it| &it.replaces);
    (follow_ups.map(|it| (it, How::FollowsUp)))
        .chain(item.answers.iter().map(|it| (it, How::Answers)))
        .chain(replaced.map(|it| (it, How::Replaces)))
}

fn referred(
    record: &Record,
    meeting: &Meeting,
    id: &Spanned<DecisionId>,
    how: How,
) -> Option<Finding> {
    let (_, _, item) = record.model.item(&id.value)?;
    if !item.closed {
        return None;
    }
    let finding = Finding::at(id.span, |language| {
        let verb = verb(how, language);
        match language {
            Danish => format!("det åbne punkt {verb} beslutningen i et lukket punkt"),
            English => format!("the open item {verb} the decision of a closed item"),
        }
    });
    let finding = finding.also(item.body, |language| match language {
        Danish => "det lukkede punkt".to_owned(),
        English => "the closed item".to_owned(),
    });
    let finding = finding.of(&meeting.id.body).about(&*meeting.id.name);
    Some(finding.about(id.value.to_string()))
}

fn verb(how: How, language: Language) -> &'static str {
    match (how, language) {
        (How::FollowsUp, Danish) => "følger op på",
        (How::FollowsUp, English) => "follows up",
        (How::Answers, Danish) => "besvarer",
        (How::Answers, English) => "answers",
        (How::Replaces, Danish) => "erstatter",
        (How::Replaces, English) => "replaces",
    }
}

fn file(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
