//! `mandat explain`: the page of a rule, of a kind of document, or of one of its keys.

mod manual;

use super::Verdict;
use super::args::ExplainArgs;
use super::terminal::say;
use super::wording::level;
use crate::Error;
use crate::check::{ALL, Rule};
use crate::source::schema::{DOCUMENT_KINDS, DocumentKind};
use crate::text::{Language, nearest};

pub(super) fn run(args: &ExplainArgs) -> Result<Verdict, Error> {
    let language = args.language;
    let Some(wanted) = &args.name else {
        say(&overview(language));
        return Ok(Verdict::Holds);
    };
    let (name, path) = wanted.split_once('.').unwrap_or((wanted, ""));
    if let Some(kind) = DOCUMENT_KINDS.iter().find(|it| it.name.eq_ignore_ascii_case(name)) {
        say(&if path.is_empty() {
            manual::page(kind, language)
        } else {
            manual::key_page(kind, path, language)?
        });
        return Ok(Verdict::Holds);
    }
    let name = wanted.to_lowercase().replace('_', "-");
    let found = ALL.iter().find(|it| it.name() == name || it.code.eq_ignore_ascii_case(wanted));
    let rule = found.ok_or_else(|| unknown(wanted, &name))?;
    say(&page(rule, language));
    Ok(Verdict::Holds)
}

/// Every kind of document and every rule, a line each.
fn overview(language: Language) -> String {
    let (documents, rules) = match language {
        Language::Danish => ("Dokumenter", "Regler"),
        Language::English => ("Documents", "Rules"),
    };
    let kind = |it: &DocumentKind| {
        let title = it.headnote().page(language).title.clone();
        format!("  {:<12} {title}: content/{}", it.name, it.path)
    };
    let rule = |it: &Rule| {
        let summary = it.headnote().page(language).summary.clone();
        format!("  {} {:<22} {summary}", it.code, it.name())
    };
    let kinds: Vec<String> = DOCUMENT_KINDS.iter().map(kind).collect();
    let all: Vec<String> = ALL.iter().copied().map(rule).collect();
    format!("{documents}\n{}\n\n{rules}\n{}", kinds.join("\n"), all.join("\n"))
}

fn page(rule: &Rule, language: Language) -> String {
    let page = rule.headnote().page(language).clone();
    let level = level(rule.level, language);
    format!("{} ({} {}, {level})\n\n{}", page.title, rule.code, rule.name(), page.markdown)
}

fn unknown(wanted: &str, name: &str) -> Error {
    let rules: Vec<String> = ALL.iter().copied().map(Rule::name).collect();
    let kinds = DOCUMENT_KINDS.iter().map(|it| it.name);
    let near = nearest(name, kinds.chain(rules.iter().map(String::as_str)));
    let hint = near.map_or_else(
        || "`mandat explain` lists them all".to_owned(),
        |it| format!("did you mean `{it}`?"),
    );
    Error::Usage(format!("neither a rule nor a kind of document is called `{wanted}`: {hint}"))
}
