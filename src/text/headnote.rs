//! The page that heads a source file: what a rule is, why it matters, and examples that run.

use super::Language;

/// Whether an example shows the defect or its absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The example holds the defect, where it is marked.
    Caught,
    /// The example is free of the defect.
    Passes,
}

/// A small site that shows what a rule finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What the rule must say of it.
    pub verdict: Verdict,
    /// The day it is judged on, as written.
    pub as_of: String,
    /// The site, in the fixture notation of [`Tree::from_text`](crate::source::Tree::from_text).
    pub text: String,
}

/// A page in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The title, without its `#`.
    pub title: String,
    /// The first paragraph.
    pub summary: String,
    /// Everything after the title, as Markdown, examples left out.
    pub markdown: String,
}

/// The `//!` page of a source file, in both languages, with its examples.
///
/// The English page comes first, then the Danish under a second `# ` title, then the examples
/// under `## Examples`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headnote {
    english: Page,
    danish: Page,
    /// The examples, in order.
    pub examples: Vec<Example>,
}

impl Page {
    /// The first paragraph of its last section, which says what to do.
    pub fn remedy(&self) -> &str {
        let section = self.markdown.rsplit_once("\n## ").map_or("", |it| it.1);
        let text = section.split_once('\n').map_or("", |it| it.1).trim();
        text.split("\n\n").next().unwrap_or_default()
    }
}

impl Headnote {
    /// Reads the page at the head of Rust source text.
    pub fn of(source: &str) -> Headnote {
        let lines: Vec<&str> = source
            .lines()
            .map_while(|it| it.strip_prefix("//!"))
            .map(|it| it.strip_prefix(' ').unwrap_or(it))
            .collect();
        let examples_at = lines.iter().position(|it| *it == "## Examples").unwrap_or(lines.len());
        let (prose, examples) = lines.split_at(examples_at);
        let danish_at = prose
            .iter()
            .skip(1)
            .position(|it| it.starts_with("# "))
            .map_or(prose.len(), |it| it + 1);
        let (english, danish) = prose.split_at(danish_at);
        Headnote {
            english: Page::of(english),
            danish: Page::of(danish),
            examples: Example::all(examples),
        }
    }

    /// The page in one language.
    pub fn page(&self, language: Language) -> &Page {
        match language {
            Language::Danish => &self.danish,
            Language::English => &self.english,
        }
    }
}

impl Page {
    fn of(lines: &[&str]) -> Page {
        let Some((title, body)) = lines.split_first() else { return Page::default() };
        let markdown = body.join("\n").trim().to_owned();
        Page {
            title: title.trim_start_matches("# ").to_owned(),
            summary: markdown.split("\n\n").next().unwrap_or_default().replace('\n', " "),
            markdown,
        }
    }
}

impl Example {
    fn all(lines: &[&str]) -> Vec<Example> {
        let mut res = Vec::new();
        let mut open: Option<Example> = None;
        for line in lines {
            match (&mut open, line.strip_prefix("```")) {
                (Some(_), Some(_)) => res.extend(open.take()),
                (Some(example), None) => {
                    example.text.push_str(line);
                    example.text.push('\n');
                }
                (None, Some(info)) => open = Example::opened_by(info),
                (None, None) => (),
            }
        }
        res
    }

    fn opened_by(info: &str) -> Option<Example> {
        let (word, as_of) = info.split_once(' ')?;
        let verdict = match word {
            "text,caught" | "caught" => Verdict::Caught,
            "text,passes" | "passes" => Verdict::Passes,
            _ => return None,
        };
        Some(Example { verdict, as_of: as_of.to_owned(), text: String::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_and_the_examples_are_found() {
        let note = Headnote::of(
            "//! # Vacant seat\n//!\n//! Nobody sits there.\n//!\n//! # Ubesat plads\n//!\n//! Ingen sidder\n//! der.\n//!\n//! ## Examples\n//!\n//! ```caught 2026-01-01\n//! -- site.yaml --\n//! ```\nuse x;\n",
        );
        assert_eq!(note.page(Language::English).title, "Vacant seat");
        assert_eq!(note.page(Language::English).summary, "Nobody sits there.");
        assert_eq!(note.page(Language::Danish).summary, "Ingen sidder der.");
        assert_eq!(note.examples.len(), 1);
        assert_eq!(note.examples[0].text, "-- site.yaml --\n");
    }
}
