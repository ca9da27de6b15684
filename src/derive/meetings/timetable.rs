//! How the time of a meeting is shared among its items.

use crate::model::Meeting;
use chrono::{Duration, NaiveTime};

/// How the time of a meeting is shared among its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// The minutes set aside in all.
    pub minutes: u32,
    /// Whether every item says how many it takes.
    pub complete: bool,
    /// When each item begins, in the order of the agenda; nothing from where that is not known.
    pub starts: Vec<Option<NaiveTime>>,
}

/// How the time of a meeting is shared among its items; nothing where no item says.
///
/// An item begins when those before it have had their minutes, which is not known behind an item
/// that does not say, nor in a meeting of several days, nor beyond midnight.
pub fn timetable(meeting: &Meeting) -> Option<Timetable> {
    let stated = || meeting.items.iter().map(|it| it.minutes.as_ref().map(|it| it.value));
    let minutes = stated().flatten().fold(0_u32, u32::saturating_add);
    if minutes == 0 {
        return None;
    }
    let of_one_day = meeting.last_day() == meeting.day;
    let mut at = meeting.time.as_ref().map(|it| it.value.start).filter(|_| of_one_day);
    let starts = stated()
        .map(|it| {
            let start = at;
            at = start.zip(it).and_then(|(start, minutes)| {
                let (end, days) = start.overflowing_add_signed(Duration::minutes(minutes.into()));
                (days == 0).then_some(end)
            });
            start
        })
        .collect();
    Some(Timetable { minutes, complete: stated().all(|it| it.is_some()), starts })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn found(front: &str, items: &[&str]) -> Option<(u32, bool, Vec<String>)> {
        let items: Vec<String> = items.iter().map(|it| format!("## Punkt {{{it}}}\n\n")).collect();
        let text = format!(
            "-- bodies/a/mandate.md --\n---\nname: A\n---\n\
-- bodies/a/meetings/2026-12-01.md --\n---\n{front}\n---\n{}",
            items.concat()
        );
        let record = crate::record(&Tree::from_text(&text), "2026-11-22".parse().unwrap());
        let table = timetable(&record.model.bodies.values().next().unwrap().meetings[0])?;
        let starts = table.starts.iter();
        let starts =
            starts.map(|it| it.map_or("?".to_owned(), |it| it.format("%H:%M").to_string()));
        Some((table.minutes, table.complete, starts.collect()))
    }

    #[test]
    fn items_begin_when_those_before_them_have_had_their_minutes() {
        let strings = |of: &[&str]| of.iter().map(ToString::to_string).collect::<Vec<_>>();
        let all = ["minutes=5", "minutes=45", "minutes=10"];
        let wanted = strings(&["13:00", "13:05", "13:50"]);
        assert_eq!(found("time: 13-15", &all), Some((60, true, wanted)));
        let some = ["minutes=5", ".decision", "minutes=10"];
        let wanted = strings(&["13:00", "13:05", "?"]);
        assert_eq!(found("time: 13-15", &some), Some((15, false, wanted)));
        let unknown = strings(&["?", "?", "?"]);
        assert_eq!(found("place: Her", &all), Some((60, true, unknown.clone())));
        let days = "time: 13-15\nuntil: 2026-12-02";
        assert_eq!(found(days, &all), Some((60, true, unknown)));
        let late = strings(&["23:50", "23:55", "?"]);
        assert_eq!(found("time: 23.50", &all), Some((60, true, late)));
        assert_eq!(found("time: 13-15", &[".decision"]), None);
    }
}
