//! The moments of meetings, with the offset of the portal's time zone.

use super::Portal;
use crate::model::Meeting;
use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;

impl Portal<'_> {
    /// When a meeting begins and ends: `2026-03-03T13:00:00+01:00`. Without an offset where no time
    /// zone is stated, or none of that name is known; nothing where no time is.
    pub(super) fn moments(&self, meeting: &Meeting) -> (Option<String>, Option<String>) {
        let Some(time) = meeting.time.as_ref().map(|it| it.value) else { return (None, None) };
        let end = time.end.map(|it| self.moment(meeting.last_day(), it));
        (Some(self.moment(meeting.day, time.start)), end)
    }

    /// The zone of the portal, where one is stated that is known.
    pub(super) fn zone(&self) -> Option<Tz> {
        self.record.model.site.time_zone.as_ref()?.value.trim().parse().ok()
    }

    fn moment(&self, day: NaiveDate, time: NaiveTime) -> String {
        let local = day.and_time(time);
        // An hour that the clock passes over has no offset; the hour that comes twice is the first.
        let zoned = self.zone().and_then(|it| it.from_local_datetime(&local).earliest());
        match zoned {
            Some(it) => it.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            None => local.format("%Y-%m-%dT%H:%M:%S").to_string(),
        }
    }
}
