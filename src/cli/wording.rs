//! How findings are summed up, in the portal's language.

use super::judgement::Judgement;
use crate::check::{Diagnostic, Level};
use crate::text::Language;

/// `2 fejl, 5 advarsler og 1 vink.`
pub(super) fn summary(findings: &[Diagnostic], language: Language) -> String {
    counted(findings.iter().map(|it| it.level), language)
}

/// What a check came to; where it was compared, what is new and what is mended.
pub(super) fn verdict(judgement: &Judgement<'_>) -> String {
    let language = judgement.language;
    let counts = counted(judgement.found.iter().map(|it| it.finding.level), language);
    let Some(since) = &judgement.since else { return counts };
    let mended = judgement.mended.len();
    match language {
        Language::Danish => format!("Nyt siden {since}: {counts} Rettet: {mended}."),
        Language::English => format!("New since {since}: {counts} Mended: {mended}."),
    }
}

/// `fejl`
pub(super) fn level(level: Level, language: Language) -> &'static str {
    noun(level, 1, language)
}

fn counted(levels: impl Iterator<Item = Level>, language: Language) -> String {
    let levels: Vec<Level> = levels.collect();
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Hint]
        .into_iter()
        .map(|level| (levels.iter().filter(|it| **it == level).count(), level))
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| format!("{count} {}", noun(level, count, language)))
        .collect();
    match (counts.is_empty(), language) {
        (true, Language::Danish) => "Ingen afvigelser.".to_owned(),
        (true, Language::English) => "No deviations.".to_owned(),
        (false, _) => format!("{}.", language.list(&counts)),
    }
}

fn noun(level: Level, count: usize, language: Language) -> &'static str {
    match (level, language, count) {
        (Level::Error, Language::Danish, _) => "fejl",
        (Level::Warning, Language::Danish, 1) => "advarsel",
        (Level::Warning, Language::Danish, _) => "advarsler",
        (Level::Hint, Language::Danish, _) => "vink",
        (Level::Error, Language::English, 1) => "error",
        (Level::Error, Language::English, _) => "errors",
        (Level::Warning, Language::English, 1) => "warning",
        (Level::Warning, Language::English, _) => "warnings",
        (Level::Hint, Language::English, 1) => "hint",
        (Level::Hint, Language::English, _) => "hints",
    }
}
