//! The page for addresses that lead nowhere.
//!
//! A server shows it at whatever depth the address had, so that nothing on it may lead up by
//! `../`: its links begin at the portal's own root on the server.

use super::Kind;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let root = portal.record.model.site.root();
    vec![Output::page(Route::not_found(), "not_found.html", &view(portal)).rooted_at(root)]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    lists: Vec<List>,
    email: Option<String>,
}

/// A list with what is found there.
#[derive(Serialize)]
struct List {
    link: Link,
    text: String,
}

fn view(portal: &Portal<'_>) -> View {
    let words = portal.words();
    let list = |key: &str, route: &Route| List {
        link: Link::to(words.say(key), route),
        text: words.say(&format!("not-found-{key}")),
    };
    let contact = portal.record.model.site.contact.as_ref();
    View {
        head: Head {
            title: words.say("not-found"),
            description: Some(words.say("not-found-lead")),
            ..Head::default()
        },
        lists: vec![
            list("bodies", &Route::bodies()),
            list("meetings", &Route::meetings()),
            list("decisions", &Route::register()),
            list("people", &Route::people()),
            list("organisations", &Route::organisations()),
            list("home", &Route::home()),
        ],
        email: contact.and_then(|it| it.email.as_ref()).map(|it| it.value.clone()),
    }
}
