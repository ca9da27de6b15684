//! Templates, words and assets, loaded once.

use super::{Route, Words};
use crate::Error;
use crate::text::Language;
use fluent_bundle::{FluentArgs, FluentValue};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The theme that comes with the program.
#[derive(RustEmbed)]
#[folder = "themes/mandat/"]
struct Embedded;

/// How a portal looks: templates that print and loop, words, and assets named by their content.
pub struct Theme {
    pub(super) tera: tera::Tera,
    words: Arc<Words>,
    assets: BTreeMap<String, Asset>,
}

#[derive(Clone, Debug)]
struct Asset {
    route: Route,
    bytes: Vec<u8>,
}

impl Theme {
    /// The theme that comes with the program, with single files replaced by `own`: paths such as
    /// `templates/body.html`, `assets/mandat.css` or `words/da.ftl`, each with its bytes.
    ///
    /// # Errors
    ///
    /// Fails with the file, the line and the reason where a template or the words are faulty.
    pub fn load(own: Vec<(String, Vec<u8>)>, language: Language) -> Result<Theme, Error> {
        let mut files: BTreeMap<String, Vec<u8>> = Embedded::iter()
            .filter_map(|it| Some((it.to_string(), Embedded::get(&it)?.data.into_owned())))
            .collect();
        files.extend(own);
        let words = Arc::new(words(&files, language)?);
        let mut tera = tera::Tera::new();
        tera.autoescape_on([".html"]);
        let filter = Arc::clone(&words);
        tera.register_filter(
            "word",
            move |key: &str, values: tera::Kwargs, _: &tera::State<'_>| say(&filter, key, &values),
        );
        let templates = texts(&files, "templates/")?;
        tera.add_raw_templates(templates).map_err(|cause| Error::Theme(cause.to_string()))?;
        let assets = files.iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix("assets/")?;
            Some((
                name.to_owned(),
                Asset { route: named_by_content(name, bytes), bytes: bytes.clone() },
            ))
        });
        Ok(Theme { tera, words, assets: assets.collect() })
    }

    /// What the portal says of itself.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Where an asset is published; nothing where the theme has no such file.
    pub fn asset(&self, name: &str) -> Option<&Route> {
        self.assets.get(name).map(|it| &it.route)
    }

    pub(super) fn assets(&self) -> impl Iterator<Item = (&Route, &[u8])> {
        self.assets.values().map(|it| (&it.route, it.bytes.as_slice()))
    }
}

impl fmt::Debug for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Theme").field("assets", &self.assets.keys()).finish_non_exhaustive()
    }
}

/// `mandat.css` becomes `mandat-1f2e3d4c.css`, so that a browser may keep it for ever.
fn named_by_content(name: &str, bytes: &[u8]) -> Route {
    let digest = blake3::hash(bytes).to_hex();
    match name.rsplit_once('.') {
        Some((stem, kind)) => Route::asset(&format!("{stem}-{}.{kind}", &digest[..8])),
        None => Route::asset(&format!("{name}-{}", &digest[..8])),
    }
}

fn words(files: &BTreeMap<String, Vec<u8>>, language: Language) -> Result<Words, Error> {
    let path = format!("words/{}.ftl", language.code());
    let bytes = files.get(&path).ok_or_else(|| Error::Theme(format!("{path} is missing")))?;
    Words::read(language, &text(&path, bytes)?)
}

fn texts(files: &BTreeMap<String, Vec<u8>>, folder: &str) -> Result<Vec<(String, String)>, Error> {
    let named = files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, bytes)));
    named.map(|(name, bytes)| Ok((name.to_owned(), text(name, bytes)?))).collect()
}

fn text(path: &str, bytes: &[u8]) -> Result<String, Error> {
    let text = String::from_utf8(bytes.to_vec());
    text.map_err(|_| Error::Theme(format!("{path} is not UTF-8 text")))
}

fn say(words: &Words, key: &str, values: &tera::Kwargs) -> tera::TeraResult<String> {
    let values: BTreeMap<String, serde_json::Value> = values.deserialize()?;
    let values: FluentArgs<'_> =
        values.iter().map(|(name, value)| (name.as_str(), fluent(value))).collect();
    words.try_say(key, Some(&values)).map_err(tera::Error::message)
}

fn fluent(value: &serde_json::Value) -> FluentValue<'_> {
    match (value.as_i64(), value.as_str()) {
        (Some(number), _) => FluentValue::from(number),
        (None, Some(text)) => FluentValue::from(text),
        (None, None) => FluentValue::from(String::new()),
    }
}
