//! The author's manual: what a kind of document is, an example, and every key it may hold.

use crate::Error;
use crate::model::{Accepted, accepted};
use crate::source::schema::{DOCUMENT_KINDS, DocumentKind, Key, Meaning, Record, Takes};
use crate::text::Language::{self, Danish, English};
use crate::text::nearest;

/// The whole manual of a kind of document.
pub(super) fn page(kind: &DocumentKind, language: Language) -> String {
    let note = kind.headnote();
    let page = note.page(language);
    let mut res = format!("{} ({})\n\n{}\n", page.title, kind.name, page.markdown);
    for example in &note.examples {
        let heading = match language {
            Danish => "Eksempel",
            English => "Example",
        };
        res.push_str(&format!("\n## {heading}\n\n{}", indented(&example.text)));
    }
    let keys = match language {
        Danish => "Nøgler",
        English => "Keys",
    };
    res.push_str(&format!("\n## {keys}\n{}", keys_of(kind.record, language)));
    for (record, paths) in nested(kind.record) {
        let heading = paths.join(", ");
        res.push_str(&format!("\n## {heading}\n\n{}", about(record, language)));
        res.push_str(&keys_of(record, language));
    }
    res.trim_end().to_owned()
}

/// The manual of one key, by its path: `sent`, `seats.count`.
pub(super) fn key_page(
    kind: &DocumentKind,
    path: &str,
    language: Language,
) -> Result<String, Error> {
    let mut record = Some(kind.record);
    let mut found = None;
    for name in path.split('.') {
        let names: Vec<&str> =
            record.map_or(&[][..], |it| it.keys).iter().map(|it| it.name).collect();
        let key = record.and_then(|it| it.key(name));
        let key = key.ok_or_else(|| unknown(kind, path, name, &names))?;
        record = key.takes.record();
        found = Some(key);
    }
    let Some(key) = found else { return Ok(page(kind, language)) };
    let mut res = format!("{}.{path}{}", kind.name, told(key, language));
    if let Takes::Record(record) = key.takes {
        res.push_str(&format!("\n{}", about(record, language)));
        res.push_str(&keys_of(record, language));
    }
    Ok(res.trim_end().to_owned())
}

fn unknown(kind: &DocumentKind, path: &str, name: &str, names: &[&str]) -> Error {
    let hint = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "no keys may stand there".to_owned(),
        None => names.join(", "),
    };
    Error::Usage(format!("`{}.{path}` holds no key `{name}`: {hint}", kind.name))
}

/// Every record within a record, each once, with the paths of the keys it may stand under.
fn nested(root: &'static Record) -> Vec<(&'static Record, Vec<String>)> {
    let mut res: Vec<(&'static Record, Vec<String>)> = Vec::new();
    let mut open = vec![(root, String::new())];
    while let Some((record, prefix)) = open.pop() {
        for key in record.keys {
            let Takes::Record(inner) = key.takes else { continue };
            let path = format!("{prefix}{}", key.name);
            match res.iter_mut().find(|(it, _)| it.type_name == inner.type_name) {
                Some((_, paths)) => paths.push(path),
                None => {
                    open.insert(0, (inner, format!("{path}.")));
                    res.push((inner, vec![path]));
                }
            }
        }
    }
    res
}

/// What a record is, and how it is written shortly.
fn about(record: &Record, language: Language) -> String {
    let description = record.description.in_language(language);
    match (record.short, language) {
        (None, _) => format!("{description}\n"),
        (Some(key), Danish) => {
            format!("{description} Er der kun `{key}`, kan værdien stå alene.\n")
        }
        (Some(key), English) => {
            format!("{description} Where there is only `{key}`, its value may stand alone.\n")
        }
    }
}

fn keys_of(record: &Record, language: Language) -> String {
    record.keys.iter().map(|it| format!("\n{}{}", it.name, told(it, language))).collect()
}

/// What a key says, and what may stand there.
fn told(key: &Key, language: Language) -> String {
    let description = indented(key.description.in_language(language));
    format!("{}\n{description}{}", marks(key, language), indented(&takes(key, language)))
}

fn marks(key: &Key, language: Language) -> String {
    let mut marks = Vec::new();
    match (key.required, language) {
        ([], _) => (),
        ([_], Danish) => marks.push("skal være der".to_owned()),
        ([_], English) => marks.push("must be there".to_owned()),
        ([_, others @ ..], Danish) => {
            marks.push(format!("skal være der, eller {}", others.join(", ")));
        }
        ([_, others @ ..], English) => {
            marks.push(format!("must be there, or {}", others.join(", ")));
        }
    }
    match (key.many, language) {
        (false, _) => (),
        (true, Danish) => marks.push("én eller en liste".to_owned()),
        (true, English) => marks.push("one or a list".to_owned()),
    }
    if marks.is_empty() { String::new() } else { format!(" ({})", marks.join("; ")) }
}

fn takes(key: &Key, language: Language) -> String {
    match key.takes {
        Takes::Text(Meaning::Words) => String::new(),
        Takes::Text(meaning) => forms(&accepted(meaning), language),
        Takes::Record(record) => {
            let names: Vec<&str> = record.keys.iter().map(|it| it.name).collect();
            let names = names.join(", ");
            match language {
                Danish => format!("Nøgler: {names}."),
                English => format!("Keys: {names}."),
            }
        }
        Takes::Part(record) => {
            let same = |it: &&DocumentKind| it.record.type_name == record.type_name;
            let name = DOCUMENT_KINDS.iter().find(same).map_or(record.name(), |it| it.name);
            match language {
                Danish => format!("Nøgler som i `mandat explain {name}`."),
                English => format!("Keys as in `mandat explain {name}`."),
            }
        }
        Takes::Pairs(name, meaning) => {
            let (name, forms) =
                (name.description().in_language(language), forms(&accepted(meaning), language));
            match language {
                Danish => format!("Nøgler: {name} Under hver: {forms}"),
                English => format!("Keys: {name} Under each: {forms}"),
            }
        }
    }
}

/// The words that may stand, or some of the texts that may.
fn forms(accepted: &Accepted, language: Language) -> String {
    let description = accepted.meaning.description().in_language(language);
    if accepted.words.is_empty() {
        let such = match language {
            Danish => "Fx",
            English => "As in",
        };
        return format!("{description} {such} {}.", accepted.forms.join(" · "));
    }
    let words = accepted.words.iter().map(|it| match it {
        [] => String::new(),
        [alone] => (*alone).to_owned(),
        [first, others @ ..] => format!("{first} ({})", others.join(", ")),
    });
    let one_of = match language {
        Danish => "Et af",
        English => "One of",
    };
    format!("{one_of}: {}.", words.collect::<Vec<_>>().join(" · "))
}

/// The lines of a text, set in.
fn indented(text: &str) -> String {
    text.lines()
        .map(|it| if it.is_empty() { "\n".to_owned() } else { format!("    {it}\n") })
        .collect()
}
