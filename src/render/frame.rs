//! What stands around every page: title, menu, contact, and the day it is seen from.

use super::view::{Day, Link};
use super::{Portal, Route};
use crate::model::Audience;
use serde::Serialize;

/// What stands around every page.
#[derive(Serialize)]
pub(super) struct Frame {
    title: String,
    subtitle: Option<String>,
    stylesheet: String,
    icon: String,
    script: String,
    day: Day,
    /// What leads to the portal of today, where this is that of an earlier day.
    today: Option<String>,
    /// Whether the edition is not for everyone.
    internal: bool,
    nav: Vec<Tab>,
    contact: Option<ContactView>,
    pages: Vec<Link>,
    /// What goes across all bodies.
    overviews: Vec<Link>,
    /// Where the accessibility statement is, on a server of its own.
    accessibility: Option<String>,
    version: &'static str,
}

#[derive(Serialize)]
struct Tab {
    title: String,
    href: String,
    section: &'static str,
}

#[derive(Serialize)]
struct ContactView {
    name: String,
    email: Option<String>,
    phone: Option<String>,
}
impl Portal<'_> {
    /// What stands around every page.
    pub(super) fn frame(&self) -> Frame {
        let site = &self.record.model.site;
        // The theme's files stand once, whichever day a portal is of.
        let top = if self.is_kept {
            Route::home().on(self.record.as_of).to_root()
        } else {
            String::new()
        };
        let asset = |name: &str| {
            self.asset(name).map_or_else(String::new, |it| format!("{top}{}", it.as_str()))
        };
        Frame {
            title: self.site_title(),
            subtitle: site.subtitle.as_ref().map(|it| it.value.clone()),
            stylesheet: asset("mandat.css"),
            icon: asset("ikon.svg"),
            script: asset("mandat.js"),
            day: self.day(self.record.as_of),
            today: self.is_kept.then(|| format!("{top}{}", Route::home().as_str())),
            internal: self.record.model.shown_to == Some(Audience::Internal),
            nav: self.nav(),
            contact: site.contact.as_ref().map(|it| ContactView {
                name: it.name.as_ref().map_or_else(String::new, |it| it.value.clone()),
                email: it.email.as_ref().map(|it| it.value.clone()),
                phone: it.phone.as_ref().map(|it| it.value.clone()),
            }),
            pages: self.page_links(),
            overviews: self.overview_links(),
            accessibility: site
                .accessibility
                .as_ref()
                .and_then(|it| Some(it.url.as_ref()?.value.clone()))
                .filter(|it| it.starts_with("https://")),
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    /// The portal's title; the program's name where none is stated.
    pub(super) fn site_title(&self) -> String {
        let title = self.record.model.site.title.as_ref();
        title.map_or_else(|| "Mandat".to_owned(), |it| it.value.clone())
    }

    fn page_links(&self) -> Vec<Link> {
        let mut pages: Vec<_> = self.record.model.pages.values().collect();
        let order = |it: &crate::model::Page| it.order.as_ref().map_or(u32::MAX, |it| it.value);
        pages.sort_by(|a, b| (order(a), &a.title.value).cmp(&(order(b), &b.title.value)));
        let link =
            |it: &&crate::model::Page| Link::to(it.title.value.as_str(), &Route::page(&it.id));
        pages.iter().map(link).collect()
    }

    fn overview_links(&self) -> Vec<Link> {
        let keeps_days = !self.record.model.site.snapshots.is_empty();
        let all = [
            ("news", Some(Route::news())),
            ("todo", Some(Route::actions(None, 1))),
            ("secretariat-title", Some(Route::secretariat("", 1))),
            ("days", keeps_days.then(Route::days)),
            ("data", Some(Route::data("index.html"))),
            ("findings", Some(Route::findings())),
        ];
        let all = all.into_iter().filter_map(|(key, route)| Some((key, route?)));
        all.map(|(key, route)| Link::to(self.words().say(key), &route)).collect()
    }

    fn nav(&self) -> Vec<Tab> {
        let latest = self.ledger.years().first().map(|it| Route::ledger(*it, "", 1));
        let tabs = [
            ("bodies", Some(Route::bodies())),
            ("meetings", Some(Route::meetings())),
            ("decisions", Some(Route::register())),
            ("ledger", latest),
            ("people", Some(Route::people())),
            ("organisations", Some(Route::organisations())),
        ];
        let tabs = tabs.into_iter().filter_map(|(section, route)| Some((section, route?)));
        tabs.map(|(section, route)| Tab {
            title: self.words().say(section),
            href: route.as_str().to_owned(),
            section,
        })
        .collect()
    }
}
