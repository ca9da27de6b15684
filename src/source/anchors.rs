//! The anchors of a document, each of them once.

use std::collections::BTreeMap;

/// The anchors that are taken, each with the number to try next after it, so that many headings
/// alike do not each try the numbers of those before.
#[derive(Debug, Default)]
pub(super) struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    /// Takes the wanted anchor, or the first of `wanted-2`, `wanted-3` … that is free.
    pub(super) fn take(&mut self, wanted: String) -> String {
        let wanted = if wanted.is_empty() { "afsnit".to_owned() } else { wanted };
        let Some(next) = self.0.get(&wanted).copied() else {
            self.0.insert(wanted.clone(), 2);
            return wanted;
        };
        let mut numbered = (next..).map(|it| (it, format!("{wanted}-{it}")));
        let free = numbered.find(|(_, it)| !self.0.contains_key(it));
        let (number, free) = free.expect("numbers do not run out");
        self.0.insert(wanted, number + 1);
        self.0.insert(free.clone(), 2);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn every_anchor_is_taken_once() {
        let mut anchors = Anchors::default();
        let wanted = ["a", "a-2", "a", "a", "", "a-2", ""];
        let taken = wanted.map(|it| anchors.take(it.to_owned()));
        assert_eq!(taken, ["a", "a-2", "a-3", "a-4", "afsnit", "a-2-2", "afsnit-2"]);
    }
}
