//! `mandat explain`: the page of a rule.

use super::Verdict;
use super::args::ExplainArgs;
use super::terminal::say;
use crate::Error;
use crate::check::{ALL, Level, Rule};
use crate::text::{Language, nearest};

pub(super) fn run(args: &ExplainArgs) -> Result<Verdict, Error> {
    let Some(wanted) = &args.rule else {
        for rule in ALL {
            let page = rule.headnote().page(args.language).clone();
            say(&format!("{} {:<22} {}", rule.code, rule.name(), page.summary));
        }
        return Ok(Verdict::Holds);
    };
    let name = wanted.to_lowercase().replace('_', "-");
    let found = ALL.iter().find(|it| it.name() == name || it.code.eq_ignore_ascii_case(wanted));
    let rule = found.ok_or_else(|| unknown(wanted, &name))?;
    say(&page(rule, args.language));
    Ok(Verdict::Holds)
}

fn page(rule: &Rule, language: Language) -> String {
    let page = rule.headnote().page(language).clone();
    let level = match (rule.level, language) {
        (Level::Error, Language::Danish) => "fejl",
        (Level::Error, Language::English) => "error",
        (Level::Warning, Language::Danish) => "advarsel",
        (Level::Warning, Language::English) => "warning",
        (Level::Hint, Language::Danish) => "vink",
        (Level::Hint, Language::English) => "hint",
    };
    format!("{} ({} {}, {level})\n\n{}", page.title, rule.code, rule.name(), page.markdown)
}

fn unknown(wanted: &str, name: &str) -> Error {
    let names: Vec<String> = ALL.iter().map(Rule::name).collect();
    let near = nearest(name, names.iter().map(String::as_str));
    let hint = near.map_or_else(
        || "`mandat explain` lists them all".to_owned(),
        |it| format!("did you mean `{it}`?"),
    );
    Error::Usage(format!("no rule is called `{wanted}`: {hint}"))
}
