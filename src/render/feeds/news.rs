//! What is new, for readers of news (RFC 4287): of the whole portal, and of each body.
//!
//! An entry's id is a tag (RFC 4151) of the portal's host and of what happened, where, and when.
//! So it stays when a title, a file, a line or the path of the portal changes. A portal that does
//! not state its address has no host: its ids are then made of a digest of the same words, and are
//! its own only as long as no other portal without an address has bodies of the same names.
//!
//! An entry names no people: what a feed has told, readers keep, whatever is taken away later.

use super::Feed;
use crate::derive::Event;
use crate::model::Body;
use crate::render::news::NewsRow;
use crate::render::portal::encoded;
use crate::render::{Output, Portal, Route};
use atom_syndication as atom;
use chrono::{NaiveDate, NaiveTime};

pub(super) const FEED: Feed = Feed { make };

/// How many entries a feed has; what is older stands on the portal.
const ENTRIES: usize = 100;

/// The year from which the scheme of the ids counts. It is a part of every id and never changes.
const SCHEME: &str = "2026";

fn make(portal: &Portal<'_>) -> Vec<Output> {
    // Of a day that is kept nothing is new.
    if portal.is_kept {
        return Vec::new();
    }
    let bodies = portal.record.model.bodies.values();
    bodies.map(|it| of_body(portal, it)).chain([of_all(portal)]).collect()
}

fn of_all(portal: &Portal<'_>) -> Output {
    let address = Address::of(portal, Route::news_feed());
    let events = portal.record.news.newest_first().iter();
    let name = portal.site_title();
    feed(portal, &address, events, "feed", &name, &Route::news())
}

fn of_body(portal: &Portal<'_>, body: &Body) -> Output {
    let address = Address::of(portal, Route::news_feed_of(&body.id));
    let events = portal.record.news.of_body(&body.id);
    let key = format!("feed/{}", body.id);
    feed(portal, &address, events, &key, body.name(), &Route::body(&body.id))
}

/// Where a feed stands, and how the rest of the portal is addressed from there.
struct Address {
    route: Route,
    /// What stands before a path from the portal's root.
    root: String,
    /// The name of whoever the portal belongs to, in a tag; nothing where it is not known.
    host: Option<String>,
}

impl Address {
    fn of(portal: &Portal<'_>, route: Route) -> Address {
        let site = &portal.record.model.site;
        let stated = site.url.as_ref().and_then(|it| host(&it.value));
        let root = match &stated {
            Some((origin, _)) => format!("{origin}{}", site.root()),
            // Without an address of its own the feed leads to its neighbours.
            None => route.to_root(),
        };
        Address { route, root, host: stated.map(|it| it.1) }
    }

    fn to(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// A name that is never another's.
    fn id(&self, key: &str) -> String {
        match &self.host {
            Some(host) => format!("tag:{host},{SCHEME}:{key}"),
            None => uuid(key),
        }
    }
}

/// The origin of a portal's address, `https://portal.example:8080`, and its host alone; nothing
/// where it has none that a tag can carry.
fn host(url: &str) -> Option<(String, String)> {
    let (scheme, rest) = url.trim().split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let authority = rest.split(['/', '?', '#']).next()?;
    let authority = authority.rsplit('@').next()?.to_ascii_lowercase();
    let host = authority.split(':').next()?;
    let plain = |it: char| it.is_ascii_alphanumeric() || it == '.' || it == '-';
    let named = !host.is_empty() && host.chars().all(plain);
    let known = named && (scheme == "https" || scheme == "http");
    known.then(|| (format!("{scheme}://{authority}"), host.to_owned()))
}

/// A name made of a digest of words (RFC 9562, version 8).
fn uuid(words: &str) -> String {
    let digest = blake3::hash(words.as_bytes());
    let mut bytes: [u8; 16] = digest.as_bytes()[..16].try_into().expect("a digest has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    format!("urn:uuid:{}", parts.join("-"))
}

fn feed<'e>(
    portal: &Portal<'_>,
    address: &Address,
    events: impl Iterator<Item = &'e Event>,
    key: &str,
    name: &str,
    page: &Route,
) -> Output {
    let words = portal.words();
    let newest: Vec<&Event> = events.take(ENTRIES).collect();
    let contact = portal.record.model.site.contact.as_ref();
    let author = contact.and_then(|it| it.name.as_ref()).map(|it| it.value.clone());
    let updated = newest.first().map_or(portal.record.as_of, |it| it.day);
    let own = Route::clone(&address.route);
    let feed = atom::Feed {
        title: plain(&words.with("news-feed-of", &[("name", name)])),
        id: address.id(key),
        updated: midnight(updated),
        authors: vec![atom::Person {
            name: clean(&author.unwrap_or_else(|| portal.site_title())),
            ..atom::Person::default()
        }],
        generator: Some(atom::Generator {
            value: "Mandat".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            uri: None,
        }),
        links: vec![
            link("self", address.to(own.as_str()), "application/atom+xml"),
            link("alternate", address.to(page.as_str()), "text/html"),
        ],
        entries: newest.into_iter().filter_map(|it| entry(portal, address, it)).collect(),
        lang: Some(portal.language().code().to_owned()),
        ..atom::Feed::default()
    };
    let config = atom::WriteConfig { indent_size: Some(1), ..atom::WriteConfig::default() };
    let bytes = feed.write_with_config(Vec::new(), config).expect("memory takes what is written");
    let text = String::from_utf8(bytes).expect("texts were written");
    Output::text(own, text + "\n")
}

fn entry(portal: &Portal<'_>, address: &Address, event: &Event) -> Option<atom::Entry> {
    let words = portal.words();
    let row: NewsRow = portal.news_row(event)?;
    let title = format!("{}: {}", row.body.title, row.link.title);
    let date = words.with("news-summary", &[("body", &row.body.title), ("date", &row.date.long)]);
    let summary = match row.matter() {
        Some(matter) => format!("{matter}. {date}."),
        None => format!("{date}."),
    };
    let category = |term: &str, label: &str| atom::Category {
        term: clean(term),
        scheme: None,
        label: Some(clean(label)),
    };
    Some(atom::Entry {
        title: plain(&title),
        id: address.id(&encoded(&event.key())),
        updated: midnight(event.day),
        published: Some(midnight(event.day)),
        summary: Some(plain(&summary)),
        links: vec![link("alternate", address.to(&way(row.link.href?.as_str())), "text/html")],
        categories: vec![
            category(event.what.word(), &row.tag.text),
            category(event.body.as_str(), &row.body.title),
        ],
        ..atom::Entry::default()
    })
}

fn link(rel: &str, href: String, kind: &str) -> atom::Link {
    atom::Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        ..atom::Link::default()
    }
}

/// A path with a place on the page, as an address.
fn way(href: &str) -> String {
    match href.split_once('#') {
        Some((path, place)) => format!("{}#{}", encoded(path), encoded(place)),
        None => encoded(href),
    }
}

/// The day's first moment. A document states no time, and no zone.
fn midnight(day: NaiveDate) -> chrono::DateTime<chrono::FixedOffset> {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

fn plain(text: &str) -> atom::Text {
    atom::Text::plain(clean(text))
}

/// A text in one line and without the signs that XML 1.0 does not know.
fn clean(text: &str) -> String {
    let is_sign = |it: &char| matches!(it, ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}');
    let spaced = text.chars().map(|it| if it.is_whitespace() { ' ' } else { it });
    spaced.filter(is_sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_carries_the_host_alone() {
        let of = |url| host(url).map(|(origin, host)| format!("{origin} {host}"));
        let found = of("https://Bo:hemmelig@Portal.Example:8443/a/b");
        assert_eq!(found.as_deref(), Some("https://portal.example:8443 portal.example"));
        assert_eq!(
            of("https://portal.example").as_deref(),
            Some("https://portal.example portal.example")
        );
        for url in [
            "portal.example",
            "ftp://portal.example/",
            "https:///a",
            "https://æ.example/",
            "https://[::1]/",
        ] {
            assert_eq!(of(url), None, "{url}");
        }
    }

    #[test]
    fn no_sign_breaks_the_xml() {
        let text: String = ('\u{0}'..='\u{10ffff}').collect();
        let kept = clean(&text);
        assert!(kept.contains('ø') && kept.contains('😀') && kept.contains('\u{fffd}'));
        for sign in ['\u{0}', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}', '\n', '\t'] {
            assert!(!kept.contains(sign), "{sign:?}");
        }
    }

    #[test]
    fn a_name_without_a_host_has_the_form_of_its_kind() {
        let name = uuid("decided/a/2026-03-03/2026-03-10");
        assert_eq!(name.len(), "urn:uuid:".len() + 36);
        assert_eq!(name.as_bytes()["urn:uuid:".len() + 14], b'8');
        assert_ne!(name, uuid("decided/a/2026-03-03/2026-03-11"));
    }
}
