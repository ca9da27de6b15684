//! The line of a text that a place in it lies on.

use std::ops::Range;

/// The line, without its break, on which a range of a text lies: from the start of that on which
/// it begins to the end of that on which it ends.
pub fn line_around(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |it| range.end + it);
    start..end
}

#[cfg(test)]
mod tests {
    use super::line_around;

    #[test]
    fn a_line_goes_from_break_to_break() {
        let text = "en\nto tre\nfire";
        let around = |start, end| &text[line_around(text, start..end)];
        assert_eq!(around(0, 1), "en");
        assert_eq!(around(2, 2), "en", "the break belongs to the line it ends");
        assert_eq!(around(3, 3), "to tre");
        assert_eq!(around(6, 9), "to tre");
        assert_eq!(around(14, 14), "fire");
        assert_eq!(around(1, 4), "en\nto tre");
    }
}
