//! The printed labels of clauses: `5.`, `§ 8.`

/// `§ 8.` at the start of a paragraph.
pub(super) fn paragraph_label(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('§')?.trim_start_matches([' ', '\u{a0}']);
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let stop = usize::from(rest[digits..].starts_with('.'));
    (digits > 0).then(|| &text[..text.len() - rest.len() + digits + stop])
}

/// `5.` or `§ 8.` at the start of a heading.
pub(super) fn heading_label(text: &str) -> Option<&str> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with('.') {
        return Some(&text[..=digits]);
    }
    paragraph_label(text)
}

/// A label without its sign and stop, so that `§ 8`, `8` and `8.` are one.
pub(super) fn bare_label(label: &str) -> &str {
    label.trim_matches(|it: char| !it.is_alphanumeric())
}

/// Whether a label is printed with the sign of a paragraph.
pub(super) fn has_sign(label: &str) -> bool {
    label.trim_start().starts_with('§')
}

/// The lasting anchor of a label: `punkt-5`, `paragraf-8`.
pub(super) fn anchor_of(label: &str) -> String {
    let kind = if label.starts_with('§') { "paragraf" } else { "punkt" };
    format!("{kind}-{}", bare_label(label))
}
