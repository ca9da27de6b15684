//! The known name that a mistyped one was probably meant to be.

/// The candidate nearest to `name`, if one is near enough to be worth suggesting.
///
/// Nearness is the number of letters to insert, remove, change or swap with a neighbour
/// (optimal string alignment); a third of the name's length is near enough, and never more than
/// three. Of several equally near names the first wins.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = name.to_lowercase().chars().collect();
    let limit = (name.len() / 3).clamp(1, 3);
    // A greater difference in length is a greater distance; most names need no closer look.
    let near_in_length = |it: &&str| it.chars().count().abs_diff(name.len()) <= limit;
    candidates
        .into_iter()
        .filter(near_in_length)
        .map(|it| (distance(&name, &it.to_lowercase().chars().collect::<Vec<char>>()), it))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, it)| it)
}

fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = above[j] + usize::from(x != y);
            let mut least = change.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_the_likely_key_and_nothing_far_fetched() {
        let keys = ["name", "quorum", "seats", "secretariat"];
        assert_eq!(nearest("qourum", keys), Some("quorum"));
        assert_eq!(nearest("seat", keys), Some("seats"));
        assert_eq!(nearest("sekretariat", keys), Some("secretariat"));
        assert_eq!(nearest("budget", keys), None);
        assert_eq!(nearest("x", keys), None);
    }
}
