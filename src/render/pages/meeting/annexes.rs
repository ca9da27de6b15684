//! The annexes of a meeting: the files that its text links to or its front matter names, with type
//! and size.

use crate::model::{Item, Meeting, Target};
use crate::render::prose::links;
use crate::render::{Portal, Route};
use crate::source::Attachment;
use crate::text::{Span, capitalised};
use serde::Serialize;
use std::collections::BTreeSet;

/// An annex.
#[derive(Clone, Serialize)]
pub(super) struct Annex {
    /// The title, the type and the size.
    title: String,
    /// Nothing where the file is not there, or for others.
    href: Option<String>,
    /// The number of the item it belongs to.
    pub(super) item: Option<u32>,
}

/// The annexes of an item, in the order of its text; none where the edition withholds it.
pub(super) fn of_item(portal: &Portal<'_>, meeting: &Meeting, item: &Item) -> Vec<Annex> {
    if item.text_is_withheld() {
        return Vec::new();
    }
    let annexes = within(portal, meeting, item.body).into_iter();
    annexes.map(|it| Annex { item: Some(item.number), ..it }).collect()
}

/// The annexes that stand before the first item.
pub(super) fn of_intro(portal: &Portal<'_>, meeting: &Meeting) -> Vec<Annex> {
    within(portal, meeting, meeting.intro())
}

/// These annexes and those that the front matter alone speaks of. One that is for others is there
/// without its name.
pub(super) fn with_stated(
    portal: &Portal<'_>,
    meeting: &Meeting,
    mut annexes: Vec<Annex>,
) -> Vec<Annex> {
    for stated in &meeting.annexes {
        let title = stated.title.as_ref().map_or("", |it| &it.value);
        let file = stated.path.as_ref().map(|it| (&it.value, portal.attachment(&it.value)));
        let stated = match file {
            None => Annex { title: portal.words().say("annex-internal"), href: None, item: None },
            Some((_, Some(file))) => annex(portal, file, title),
            Some((path, None)) if title.is_empty() => {
                Annex { title: path.clone(), href: None, item: None }
            }
            Some((_, None)) => Annex { title: title.to_owned(), href: None, item: None },
        };
        let same = |it: &&mut Annex| it.href.is_some() && it.href == stated.href;
        match annexes.iter_mut().find(same) {
            // The text calls it by its own words, unless the front matter gives it a title.
            Some(linked) if !title.is_empty() => linked.title = stated.title,
            Some(_) => (),
            None => annexes.push(stated),
        }
    }
    annexes
}

fn within(portal: &Portal<'_>, meeting: &Meeting, part: Span) -> Vec<Annex> {
    let all = &meeting.prose.outline.links;
    if all.is_empty() {
        return Vec::new();
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut res = Vec::new();
    for (target, text) in links(portal.tree.slice(part)) {
        let Target::File { path, .. } = Target::of(&target, &meeting.prose.path) else { continue };
        let Some(file) = portal.attachment(&path) else { continue };
        if seen.insert(path) {
            res.push(annex(portal, file, &text));
        }
    }
    res
}

/// `Plan for piloten (PDF, 1,2 MB)`
fn annex(portal: &Portal<'_>, file: &Attachment, text: &str) -> Annex {
    let name = file.path.rsplit('/').next().unwrap_or(&file.path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let text = if text.trim().is_empty() { stem } else { text.trim() };
    let kind = ending.to_uppercase();
    let size = portal.language().file_size(file.size);
    let title = format!("{} ({kind}, {size})", capitalised(text));
    let href = Some(Route::attachment(&file.path).as_str().to_owned());
    Annex { title, href, item: None }
}
