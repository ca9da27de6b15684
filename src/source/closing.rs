//! Whether a heading says that its item is closed.
//!
//! What was meant to be closed must not be read because of a slip of the pen: a word in the
//! braces after the heading that can hardly be meant as anything else closes it too. The slip is
//! complained of as any other.

use crate::text::nearest;

const WORDS: [&str; 2] = ["closed", "lukket"];

/// Whether the braces of a heading, as it is written, hold `closed`: `{#case .closed}`, and also
/// `{.Closed}`, `{#case.closed}`, `{closed}`, `{.closd}`, `{.lukket}`.
pub(super) fn says_closed(heading: &str) -> bool {
    let Some((_, braces)) = heading.rsplit_once('{') else { return false };
    let mut tokens = braces.split([' ', '\t', '}', ',', ';']);
    tokens.any(|token| match (token.split_once('='), token.strip_prefix('#')) {
        (Some((key, _)), _) => is_closed(key),
        // An anchor may hold the word, `#closed`; a class that stuck to it may not be lost.
        (None, Some(anchor)) => anchor.split('.').skip(1).any(is_closed),
        (None, None) => token.split('.').any(is_closed),
    })
}

fn is_closed(word: &str) -> bool {
    let word = word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    word.len() > 3 && nearest(&word, WORDS).is_some()
}

#[cfg(test)]
mod tests {
    use super::says_closed;

    #[test]
    fn a_slip_of_the_pen_opens_nothing() {
        for braces in [
            "{.closed}",
            "{#sag .decision .closed}",
            "{ .closed }",
            "{.Closed}",
            "{.CLOSED}",
            "{closed}",
            "{closed=yes}",
            "{#sag.closed}",
            "{.decision.closed}",
            "{.decision, .closed}",
            "{.closd}",
            "{.close}",
            "{.colsed}",
            "{.lukket}",
            "{.closed",
            "{.closed}.",
        ] {
            assert!(says_closed(&format!("## Sag {braces}\n")), "{braces}");
        }
        for heading in [
            "## Sagen er lukket",
            "## Closed {#closed}",
            "## Case closed {#case-closed .decision}",
            "## Sag {.consent}",
            "## Sag {.decision case=closed by=lukket}",
            "## Sag {#punkt-1.2 minutes=30}",
        ] {
            assert!(!says_closed(heading), "{heading}");
        }
    }
}
