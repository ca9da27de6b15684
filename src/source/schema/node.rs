//! A YAML value with its place, before anyone asks what it means.

use crate::source::Unreadable;
use crate::source::quotes::culprit;
use crate::text::{FileId, Span, Spanned};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A YAML value. Numbers, dates and truth values stay the text that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Nothing stands there.
    Empty,
    /// A text, as written.
    Text(String),
    /// A list.
    List(Vec<Spanned<Node>>),
    /// Keys with values, in the order written.
    Keys(Vec<(Spanned<String>, Spanned<Node>)>),
}

/// Reads YAML that stands at `start` in a file.
///
/// # Errors
///
/// Fails with the place and the reason where the text is not YAML, or is more than a document
/// needs: anchors, aliases, merges and tags are refused, and so are depth over 16 and more than
/// 20,000 values, since content comes from pull requests.
pub(super) fn read(
    yaml: &str,
    file: FileId,
    start: usize,
) -> Result<Spanned<Node>, (Span, Unreadable)> {
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_events: 40_000, max_nodes: 20_000, max_depth: 16, flow_nesting_limit: 16,
            max_aliases: 0, max_anchors: 0, max_documents: 1, max_merge_keys: 0,
            max_total_scalar_bytes: 524_288
        },
        merge_keys: serde_yaml::options::MergeKeyPolicy::Error,
        duplicate_keys: serde_yaml::DuplicateKeyPolicy::Error,
        strict_booleans: true,
        reject_unsupported_tags: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true
    };
    let origin = Origin { yaml, file, start };
    match serde_yaml::from_str_with_options::<Option<serde_yaml::Spanned<Raw>>>(yaml, options) {
        Ok(Some(raw)) => Ok(origin.settle(raw)),
        Ok(None) => Ok(Spanned { value: Node::Empty, span: Span::new(file, start, start) }),
        Err(error) => Err(origin.refusal(&error)),
    }
}

struct Origin<'t> {
    yaml: &'t str,
    file: FileId,
    start: usize,
}

impl Origin<'_> {
    fn settle(&self, raw: serde_yaml::Spanned<Raw>) -> Spanned<Node> {
        let span = self.span(raw.referenced);
        let value = match raw.value {
            Raw::Empty => Node::Empty,
            Raw::Plain => {
                let range = span.start as usize - self.start..span.end as usize - self.start;
                Node::Text(self.yaml[range].to_owned())
            }
            Raw::Text(text) => Node::Text(text),
            Raw::List(items) => Node::List(items.into_iter().map(|it| self.settle(it)).collect()),
            Raw::Keys(pairs) => {
                let settle = |(key, value): (serde_yaml::Spanned<String>, _)| {
                    let at = self.span(key.referenced);
                    (Spanned { value: key.value, span: at }, self.settle(value))
                };
                Node::Keys(pairs.into_iter().map(settle).collect())
            }
        };
        Spanned { value, span }
    }

    fn span(&self, location: serde_yaml::Location) -> Span {
        let span = location.span();
        let offset = span.byte_offset().and_then(|it| usize::try_from(it).ok());
        let offset = offset.unwrap_or_else(|| self.line_start(location.line()));
        let length = span.byte_len().and_then(|it| usize::try_from(it).ok()).unwrap_or(0);
        let from = self.border(offset);
        Span::new(self.file, self.start + from, self.start + self.border(from + length))
    }

    /// Some errors know their line alone.
    fn line_start(&self, line: u64) -> usize {
        let before = usize::try_from(line.saturating_sub(1)).unwrap_or(0);
        self.yaml.split_inclusive('\n').take(before).map(str::len).sum()
    }

    /// The nearest border between letters at or before an offset, within the text.
    fn border(&self, offset: usize) -> usize {
        let mut at = offset.min(self.yaml.len());
        while !self.yaml.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn refusal(&self, error: &serde_yaml::Error) -> (Span, Unreadable) {
        use serde_yaml::Error as Yaml;
        let error = error.without_snippet();
        let span = error
            .location()
            .map_or(Span::new(self.file, self.start, self.start), |it| self.span(it));
        let reason = match error {
            Yaml::DuplicateMappingKey { key, .. } => {
                Unreadable::DuplicateKey(Spanned { value: key.clone().unwrap_or_default(), span })
            }
            Yaml::MergeKeyNotAllowed { .. } | Yaml::UnknownAnchor { .. } => Unreadable::Anchor,
            other => match other.to_string() {
                words if words.contains("nchors") || words.contains("liases") => Unreadable::Anchor,
                words if words.contains("tabs ") => Unreadable::Tab,
                words if words.contains("unsupported tag") => Unreadable::Anchor,
                words if ["budget", "nesting", "limit"].iter().any(|it| words.contains(it)) => {
                    Unreadable::Excessive
                }
                words => match culprit(self.yaml) {
                    Some((range, reason)) => {
                        let (start, end) = (self.start + range.start, self.start + range.end);
                        return (Span::new(self.file, start, end), reason);
                    }
                    None => Unreadable::NotYaml(without_position(&words)),
                },
            },
        };
        (span, reason)
    }
}

/// The reader counts lines from the front matter; its words are kept and its numbers dropped.
fn without_position(words: &str) -> String {
    let first = words.lines().next().unwrap_or_default();
    let end = first.find(" at line ").or_else(|| first.find(" (line ")).unwrap_or(first.len());
    let start =
        first.find(": ").filter(|it| first[..*it].starts_with("line ")).map_or(0, |it| it + 2);
    first[start.min(end)..end].trim_end_matches(',').to_owned()
}

/// What serde hands over; plain scalars are cut from the text afterwards, so that `1.10`, `no`
/// and `2022-09` stay as written.
enum Raw {
    Empty,
    Plain,
    Text(String),
    List(Vec<serde_yaml::Spanned<Raw>>),
    Keys(Vec<(serde_yaml::Spanned<String>, serde_yaml::Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut res = Vec::new();
        while let Some(item) = items.next_element()? {
            res.push(item);
        }
        Ok(Raw::List(res))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Raw, A::Error> {
        let mut res = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            res.push(pair);
        }
        Ok(Raw::Keys(res))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(yaml: &str) -> Result<Spanned<Node>, (Span, Unreadable)> {
        read(yaml, FileId(0), 0)
    }

    #[test]
    fn scalars_stay_as_written_and_know_their_place() {
        let yaml = "a: 1.10\nb: no\nc: 2022-09\nd: \"q\\u00e5\"\ne: 012\nf: Åse\ng:\nh: 08:30\n";
        let Node::Keys(pairs) = text(yaml).unwrap().value else { panic!("keys") };
        let values: Vec<&Node> = pairs.iter().map(|(_, it)| &it.value).collect();
        let written = |it: &str| Node::Text(it.to_owned());
        assert_eq!(values[0], &written("1.10"));
        assert_eq!(values[1], &written("no"));
        assert_eq!(values[2], &written("2022-09"));
        assert_eq!(values[3], &written("qå"));
        assert_eq!(values[4], &written("012"));
        assert_eq!(values[6], &Node::Empty);
        assert_eq!(values[7], &written("08:30"));
        assert_eq!(&yaml[pairs[5].1.span.range()], "Åse");
        assert_eq!(&yaml[pairs[5].0.span.range()], "f");
    }

    #[test]
    fn excess_is_refused() {
        let reason = |yaml: &str| text(yaml).unwrap_err().1;
        assert_eq!(reason("a: &x 1\nb: *x\n"), Unreadable::Anchor);
        assert_eq!(reason(&"[".repeat(100_000)), Unreadable::Excessive);
        assert_eq!(reason(&"- a\n".repeat(30_000)), Unreadable::Excessive);
        assert_eq!(reason("a: !include /etc/passwd\n"), Unreadable::Anchor);
        assert!(
            matches!(reason("a: 1\na: 2\n"), Unreadable::DuplicateKey(key) if key.value == "a")
        );
        assert_eq!(reason("a:\n\tb: 1\n"), Unreadable::Tab);
        assert!(matches!(reason("a: [1\n"), Unreadable::NotYaml(_)));
    }
}
