//! What a page is about, for search engines and other machines: schema.org as JSON-LD.
//!
//! Addresses are whole or left out: a portal that does not say where it is published links
//! nowhere. Only what the page shows is told.

use super::view::Link;
use super::{Portal, Route};
use crate::derive::MeetingState;
use crate::model::{Body, Life, Meeting, MeetingForm, Organisation, PartialDate, Person};
use crate::text::Spanned;
use serde_json::{Map, Value, json};

impl Portal<'_> {
    /// The whole address of a page; nothing where the portal does not say where it is published.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        let url = self.record.model.site.url.as_ref()?.value.trim_end_matches('/');
        let is_whole = url.starts_with("https://") || url.starts_with("http://");
        is_whole.then(|| format!("{url}/{path}"))
    }

    /// A document of what a page is about and of the way to it; nothing where there is
    /// neither, and on a day that is kept.
    pub(super) fn json_ld(&self, crumbs: &[Link], about: Option<Value>) -> Option<String> {
        // The addresses are those of today's portal, and tell nothing of an earlier day.
        if self.is_kept {
            return None;
        }
        let graph: Vec<Value> = about.into_iter().chain(self.way(crumbs)).collect();
        let document = json!({ "@context": "https://schema.org", "@graph": graph });
        (!graph.is_empty()).then(|| within_html(&document.to_string()))
    }

    fn way(&self, crumbs: &[Link]) -> Option<Value> {
        let step = |(at, it): (usize, &Link)| {
            let mut res = thing("ListItem");
            res.insert("position".to_owned(), json!(at + 1));
            tell(&mut res, "name", Some(spaced(&it.title)));
            tell(&mut res, "item", it.href.as_ref().and_then(|it| self.address(it)));
            Value::Object(res)
        };
        self.address("").filter(|_| crumbs.len() > 1)?;
        let steps: Vec<Value> = crumbs.iter().enumerate().map(step).collect();
        Some(json!({ "@type": "BreadcrumbList", "itemListElement": steps }))
    }

    /// The portal itself.
    pub(super) fn about_site(&self) -> Value {
        let site = &self.record.model.site;
        let mut res = self.named("WebSite", &self.site_title(), &Route::home());
        tell(&mut res, "description", site.subtitle.as_ref().map(|it| it.value.clone()));
        tell(&mut res, "inLanguage", Some(self.language().code().to_owned()));
        let publisher = site.contact.as_ref().and_then(|it| it.name.as_ref()).map(|it| {
            let mut res = thing("Organization");
            tell(&mut res, "name", Some(it.value.clone()));
            Value::Object(res)
        });
        res.extend(publisher.map(|it| ("publisher".to_owned(), it)));
        Value::Object(res)
    }

    /// A body.
    pub(super) fn about_body(&self, body: &Body) -> Value {
        let record = self.record;
        let mut res = self.named("Organization", body.name(), &Route::body(&body.id));
        let mandate = body.mandate_on(record.as_of);
        tell(&mut res, "alternateName", stated(&body.mandate.short));
        tell(&mut res, "description", stated(&mandate.purpose));
        lived(&mut res, &body.life());
        let other =
            |it: &Body| Value::Object(self.named("Organization", it.name(), &Route::body(&it.id)));
        let known = |it| record.model.bodies.get(it);
        let parent = record.structure.parent(&body.id).and_then(known);
        res.extend(parent.map(|it| ("parentOrganization".to_owned(), other(it))));
        let children = record.structure.children(&body.id).iter().filter_map(known);
        let children: Vec<Value> = children.map(other).collect();
        if !children.is_empty() {
            res.insert("subOrganization".to_owned(), json!(children));
        }
        Value::Object(res)
    }

    /// A meeting.
    pub(super) fn about_meeting(&self, body: &Body, meeting: &Meeting) -> Value {
        let title = spaced(&self.meeting_link(body, meeting).title);
        let mut res = self.named("Event", &title, &Route::meeting(&meeting.id));
        let (start, end) = self.moments(meeting);
        let start = start.unwrap_or_else(|| meeting.day.to_string());
        let state = MeetingState::of(meeting, self.record.as_of);
        let moved_to = meeting.moved_to.as_ref().map(|it| it.value.to_string());
        let status = match (state, &moved_to) {
            (MeetingState::Cancelled, _) => "EventCancelled",
            (MeetingState::Moved, Some(_)) => "EventRescheduled",
            (MeetingState::Moved, None) => "EventPostponed",
            (
                MeetingState::Planned
                | MeetingState::AgendaSent
                | MeetingState::AwaitingMinutes
                | MeetingState::Held,
                _,
            ) => "EventScheduled",
        };
        match moved_to.filter(|_| state == MeetingState::Moved) {
            Some(day) => {
                tell(&mut res, "startDate", Some(day));
                tell(&mut res, "previousStartDate", Some(start));
            }
            None => {
                tell(&mut res, "startDate", Some(start));
                let last = meeting.until.as_ref().map(|it| it.value.to_string());
                tell(&mut res, "endDate", end.or(last));
            }
        }
        tell(&mut res, "eventStatus", Some(format!("https://schema.org/{status}")));
        let mode = meeting.form.as_ref().map(|it| match it.value {
            MeetingForm::Physical => "OfflineEventAttendanceMode",
            MeetingForm::Virtual => "OnlineEventAttendanceMode",
            MeetingForm::Hybrid => "MixedEventAttendanceMode",
        });
        tell(&mut res, "eventAttendanceMode", mode.map(|it| format!("https://schema.org/{it}")));
        let kind = match meeting.form.as_ref().map(|it| it.value) {
            Some(MeetingForm::Virtual) => "VirtualLocation",
            Some(MeetingForm::Physical | MeetingForm::Hybrid) | None => "Place",
        };
        let place = meeting.place.as_ref().map(|it| json!({ "@type": kind, "name": it.value }));
        res.extend(place.map(|it| ("location".to_owned(), it)));
        let organiser = self.named("Organization", body.name(), &Route::body(&body.id));
        res.insert("organizer".to_owned(), Value::Object(organiser));
        Value::Object(res)
    }

    /// A person whom the edition names.
    pub(super) fn about_person(&self, person: &Person) -> Value {
        let mut res = self.named("Person", &person.name.value, &Route::person(&person.id));
        tell(&mut res, "jobTitle", stated(&person.title));
        let organisations = &self.record.model.organisations;
        let organisation = person.organisation.as_ref();
        let organisation = organisation.and_then(|it| organisations.get(&it.value));
        let works_for = organisation.map(|it| {
            let route = Route::organisation(&it.id);
            Value::Object(self.named(kind_of(it), &it.name.value, &route))
        });
        res.extend(works_for.map(|it| ("worksFor".to_owned(), it)));
        Value::Object(res)
    }

    /// An organisation.
    pub(super) fn about_organisation(&self, it: &Organisation) -> Value {
        let route = Route::organisation(&it.id);
        let mut res = self.named(kind_of(it), &it.name.value, &route);
        tell(&mut res, "alternateName", stated(&it.short));
        lived(&mut res, &it.life);
        Value::Object(res)
    }

    fn named(&self, kind: &str, name: &str, route: &Route) -> Map<String, Value> {
        let mut res = thing(kind);
        tell(&mut res, "name", Some(name.to_owned()));
        tell(&mut res, "url", self.address(route.as_str()));
        res
    }
}

/// The words of authors by which schema.org knows a public authority.
const AUTHORITIES: [&str; 4] = ["municipality", "kommune", "region", "state"];

fn kind_of(organisation: &Organisation) -> &'static str {
    let kind = organisation.kind.as_ref().map(|it| it.value.to_lowercase());
    match kind.is_some_and(|it| AUTHORITIES.contains(&it.as_str())) {
        true => "GovernmentOrganization",
        false => "Organization",
    }
}

fn thing(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), json!(kind))])
}

fn tell(of: &mut Map<String, Value>, key: &str, value: Option<String>) {
    of.extend(value.map(|it| (key.to_owned(), Value::String(it))));
}

fn lived(of: &mut Map<String, Value>, life: &Life) {
    let date = |it: &Option<Spanned<PartialDate>>| it.as_ref().map(|it| it.value.to_string());
    tell(of, "foundingDate", date(&life.from));
    tell(of, "dissolutionDate", date(&life.until));
}

fn stated(text: &Option<Spanned<String>>) -> Option<String> {
    text.as_ref().map(|it| it.value.clone())
}

/// Pages keep some words together; data has no lines to break.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// JSON that ends no element and begins no comment, wherever in a page it stands.
fn within_html(json: &str) -> String {
    let mut res = String::with_capacity(json.len());
    for sign in json.chars() {
        match sign {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                res.push_str(&format!("\\u{:04x}", u32::from(sign)));
            }
            other => res.push(other),
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_end_the_element_that_holds_them() {
        let hostile = "</script><!-- <script> & ]]> \u{2028}\u{2029}\"\\";
        let written = within_html(&json!({ "name": hostile }).to_string());
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{written}");
        let read: Value = serde_json::from_str(&written).expect("it is JSON still");
        assert_eq!(read["name"], hostile);
    }
}
