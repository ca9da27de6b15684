//! The place of a file decides what kind of document it is.

use crate::text::slug;

/// The kinds of document, each with the id that its path gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `site.yaml`
    Site,
    /// `periods.yaml`
    Periods,
    /// `organisations/ID.md`
    Organisation(String),
    /// `clusters/ID.md`
    Cluster(String),
    /// `people/ID.md`
    Person(String),
    /// `bodies/ID/mandate.md`, or `bodies/ID/mandate.VERSION.md`
    Mandate {
        /// The body.
        body: String,
        /// The version, for those that are no longer in force.
        version: Option<String>,
    },
    /// `bodies/ID/members.yaml`
    Members(String),
    /// `bodies/ID/meetings/NAME.md`
    Meeting {
        /// The body.
        body: String,
        /// The day, and what tells several meetings of a day apart.
        name: String,
    },
    /// `pages/ID.md`
    Page(String),
    /// Any other place.
    Misplaced,
}

impl Kind {
    /// The kind of document that stands at `path` under the root.
    pub fn of(path: &str) -> Kind {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["site.yaml"] => Kind::Site,
            ["periods.yaml"] => Kind::Periods,
            ["organisations", file] => named(file, Kind::Organisation),
            ["clusters", file] => named(file, Kind::Cluster),
            ["people", file] => named(file, Kind::Person),
            ["pages", file] => named(file, Kind::Page),
            ["bodies", body, "mandate.md"] => {
                named_dir(body, |body| Kind::Mandate { body, version: None })
            }
            ["bodies", body, "members.yaml"] => named_dir(body, Kind::Members),
            ["bodies", body, file] => match version(file) {
                Some(version) => {
                    named_dir(body, |body| Kind::Mandate { body, version: Some(version) })
                }
                None => Kind::Misplaced,
            },
            ["bodies", body, "meetings", file] => match stem(file) {
                Some(name) => named_dir(body, |body| Kind::Meeting { body, name }),
                None => Kind::Misplaced,
            },
            _ => Kind::Misplaced,
        }
    }
}

fn named(file: &str, kind: impl FnOnce(String) -> Kind) -> Kind {
    stem(file).map_or(Kind::Misplaced, kind)
}

fn named_dir(dir: &str, kind: impl FnOnce(String) -> Kind) -> Kind {
    match slug(dir) {
        id if id.is_empty() => Kind::Misplaced,
        id => kind(id),
    }
}

fn stem(file: &str) -> Option<String> {
    file.strip_suffix(".md").map(slug).filter(|it| !it.is_empty())
}

fn version(file: &str) -> Option<String> {
    let version = file.strip_prefix("mandate.")?.strip_suffix(".md")?;
    Some(slug(version)).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn the_folder_says_what_a_document_is() {
        let body = || "raad".to_owned();
        assert_eq!(Kind::of("people/åse-ærø.md"), Kind::Person("aase-aeroe".to_owned()));
        assert_eq!(
            Kind::of("bodies/råd/mandate.md"),
            Kind::Mandate { body: body(), version: None }
        );
        assert_eq!(
            Kind::of("bodies/raad/mandate.2019-05.md"),
            Kind::Mandate { body: body(), version: Some("2019-05".to_owned()) }
        );
        assert_eq!(
            Kind::of("bodies/raad/meetings/2026-03-03.md"),
            Kind::Meeting { body: body(), name: "2026-03-03".to_owned() }
        );
        for elsewhere in ["bodies/raad/notes.md", "people/a/b.md", "people/.md", "README.md"] {
            assert_eq!(Kind::of(elsewhere), Kind::Misplaced, "{elsewhere}");
        }
    }
}
