//! Splits a document into front matter and prose, by hand, keeping offsets.

use std::ops::Range;

/// Where the two halves of a document stand in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Halves {
    /// The YAML, without its fences; empty where there is none.
    pub(super) front: Range<usize>,
    /// The prose.
    pub(super) prose: Range<usize>,
    /// Whether an opening fence was never closed.
    pub(super) open: bool,
}

/// Splits `text`; a document that does not begin with `---` is prose alone.
pub(super) fn split(text: &str) -> Halves {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = text[bom..].split_inclusive('\n');
    let Some(fence) = lines.next().filter(|it| it.trim_end() == "---") else {
        return Halves { front: bom..bom, prose: bom..text.len(), open: false };
    };
    let start = bom + fence.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "---" {
            return Halves { front: start..at, prose: at + line.len()..text.len(), open: false };
        }
        at += line.len();
    }
    Halves { front: start..start, prose: text.len()..text.len(), open: true }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn halves_keep_their_offsets() {
        for text in ["---\na: 1\n---\nx", "\u{feff}---\r\na: 1\r\n---\r\nx", "---\n---\nx", "x", ""]
        {
            let halves = split(text);
            assert_eq!(&text[halves.prose.clone()], if text.is_empty() { "" } else { "x" });
            assert!(["", "a: 1"].contains(&text[halves.front.clone()].trim_end()));
            assert!(!halves.open);
        }
        assert!(split("---\na: 1\n").open);
    }
}
