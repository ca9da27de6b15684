//! Rows as a spreadsheet opens them (RFC 4180).

use crate::text::Language;

/// A table with a mark at its head by which spreadsheets know UTF-8, written as the language's
/// spreadsheets expect it: with semicolons in Danish. Every line has as many cells as the first.
pub(super) fn table(language: Language, lines: impl Iterator<Item = Vec<String>>) -> String {
    let delimiter = match language {
        Language::Danish => b';',
        Language::English => b',',
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for line in lines {
        let harmless: Vec<String> = line.iter().map(|it| harmless(it)).collect();
        writer.write_record(&harmless).expect("memory takes every line of equal length");
    }
    let bytes = writer.into_inner().expect("memory keeps what is written");
    format!("\u{feff}{}", String::from_utf8(bytes).expect("texts were written"))
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(harmless("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(harmless("mindst 4 møder"), "mindst 4 møder");
    }
}
