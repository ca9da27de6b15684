//! What the portal says of itself, from one file a language.

use crate::Error;
use crate::text::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::fmt;

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of a language from Fluent text.
    ///
    /// # Errors
    ///
    /// Fails where the text is not Fluent, or holds a key twice.
    pub fn read(language: Language, text: &str) -> Result<Words, Error> {
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, causes)| faulty(language, &format!("{causes:?}")))?;
        let code =
            language.code().parse().map_err(|cause| faulty(language, &format!("{cause}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // Marks around every value would stand in the page.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|causes| faulty(language, &join(&causes)))?;
        Ok(Words { language, bundle })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A word that takes no values; the key in brackets where the theme has no such word.
    pub fn say(&self, key: &str) -> String {
        self.try_say(key, None).unwrap_or_else(|_| format!("[{key}]"))
    }

    /// A sentence with a number in it.
    pub fn count(&self, key: &str, number: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("n", number);
        self.try_say(key, Some(&values)).unwrap_or_else(|_| format!("[{key}]"))
    }

    /// A sentence with named texts in it.
    pub fn with(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        let values: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.try_say(key, Some(&values)).unwrap_or_else(|_| format!("[{key}]"))
    }

    /// A sentence with a number and named texts in it.
    pub fn count_with(&self, key: &str, number: usize, values: &[(&'static str, &str)]) -> String {
        let mut all: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        all.set("n", number);
        self.try_say(key, Some(&all)).unwrap_or_else(|_| format!("[{key}]"))
    }

    /// Whether the language has this word.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A sentence with values.
    ///
    /// # Errors
    ///
    /// Fails with a reason where there is no such word, or it wants a value that is not given.
    pub(super) fn try_say(
        &self,
        key: &str,
        values: Option<&FluentArgs<'_>>,
    ) -> Result<String, String> {
        let message = self.bundle.get_message(key).and_then(|it| it.value());
        let pattern = message.ok_or_else(|| format!("no word is called `{key}`"))?;
        let mut causes = Vec::new();
        let said = self.bundle.format_pattern(pattern, values, &mut causes).into_owned();
        if causes.is_empty() { Ok(said) } else { Err(format!("`{key}`: {}", join(&causes))) }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn faulty(language: Language, cause: &str) -> Error {
    Error::Theme(format!("words/{}.ftl: {cause}", language.code()))
}

fn join(causes: &[FluentError]) -> String {
    causes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
