//! `mandat schema`: the JSON Schema of a kind of document, for editors and other tools.

use super::Verdict;
use super::args::SchemaArgs;
use super::json_schema::{schema, write_all};
use super::terminal::say;
use crate::Error;
use crate::source::schema::DOCUMENT_KINDS;
use crate::text::nearest;

pub(super) fn run(args: &SchemaArgs) -> Result<Verdict, Error> {
    if let Some(dir) = &args.all {
        write_all(dir, args.language)?;
    }
    if let Some(wanted) = &args.kind {
        let found = DOCUMENT_KINDS.iter().find(|it| it.name.eq_ignore_ascii_case(wanted));
        let kind = found.ok_or_else(|| unknown(wanted))?;
        say(schema(kind, args.language).trim_end());
    }
    Ok(Verdict::Holds)
}

fn unknown(wanted: &str) -> Error {
    let names: Vec<&str> = DOCUMENT_KINDS.iter().map(|it| it.name).collect();
    let hint = nearest(wanted, names.iter().copied())
        .map_or_else(|| names.join(", "), |it| format!("did you mean `{it}`?"));
    Error::Usage(format!("no kind of document is called `{wanted}`: {hint}"))
}
