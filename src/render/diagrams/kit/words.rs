//! # Words
//!
//! What is written in a box: broken into lines before the box has a place, and put there after.

use super::chart::Node;
use super::drawing::{Badge, Box, Frame, Text};
use super::layout::Rect;
use super::metrics::{self, ELLIPSIS, SOFT_HYPHEN, Weight};

/// Boxes are this wide, unless a word needs more and stays below the most.
const BOX_WIDTH: u32 = 214;
/// Four columns, each three levels deep, still fit beside one another on a page.
const MOST_BOX_WIDTH: u32 = 226;
const BOX_WIDTH_STEP: usize = 4;
/// The height of a box whose name has at most two lines; each further line adds its own.
const BOX_HEIGHT: i32 = 70;
const USUAL_LINES: i32 = 2;
/// Left of the words. To the right less is kept, since measured words are wider than drawn ones.
const PADDING: u32 = 12;
const RIGHT_PADDING: u32 = 8;
const NAME: (u32, Weight) = (15, Weight::Semibold);
const META: (u32, Weight) = (13, Weight::Regular);
const BADGE: (u32, Weight) = (12, Weight::Semibold);
const HEADING: (u32, Weight) = (15, Weight::Semibold);
const HEADING_LEFT: i32 = 18;
const HEADING_BASELINE: i32 = 28;
/// From the upper edge of a line to its base line.
const ASCENT: i32 = 14;
const LEADING: i32 = 18;
const META_HEIGHT: i32 = 17;
const BADGE_SHARE: u32 = 60;
const BADGE_HEIGHT: i32 = 19;
/// The widest line of a frame's heading.
const HEADING_WIDTH: u32 = 520;

/// The words of a box, broken into lines.
#[derive(Debug)]
pub(super) struct Setting {
    name: Vec<String>,
    meta: Vec<String>,
    badge: Option<String>,
    badge_width: u32,
    /// How tall the box must be.
    pub(super) height: i32,
}

/// The width of box at which fewest names are cut or words broken, the least of those.
pub(super) fn box_width<'a>(
    names: impl Iterator<Item = &'a str> + Clone,
    name_lines: usize,
) -> u32 {
    let widths = (BOX_WIDTH..=MOST_BOX_WIDTH).step_by(BOX_WIDTH_STEP);
    let spoilt = |width: &u32| {
        let lines = names.clone().flat_map(|name| wrap_name(name, *width, name_lines));
        lines.filter(|line| line.ends_with([ELLIPSIS, SOFT_HYPHEN])).count()
    };
    widths.min_by_key(spoilt).unwrap_or(BOX_WIDTH)
}

fn wrap_name(name: &str, box_width: u32, lines: usize) -> Vec<String> {
    metrics::wrap(name, box_width - PADDING - RIGHT_PADDING, NAME.0, NAME.1, lines)
}

/// Breaks the words of a box into lines.
pub(super) fn set(node: &Node, box_width: u32, name_lines: usize) -> Setting {
    let width = box_width - PADDING - RIGHT_PADDING;
    let name = wrap_name(&node.name, box_width, name_lines);
    let height = BOX_HEIGHT + (count(&name) - USUAL_LINES).max(0) * LEADING;
    // A badge takes no more than its share, so that the line before it can still be read.
    let longest = width * BADGE_SHARE / 100 - PADDING;
    let badges = node.badge.iter().flat_map(|badge| wrap_badge(badge, longest));
    let badge = badges.last();
    let badge_width =
        badge.as_ref().map_or(0, |badge| metrics::width(badge, BADGE.0, BADGE.1) + PADDING);
    let beside = if badge_width == 0 { 0 } else { badge_width + PADDING / 2 };
    let meta = metrics::wrap(&node.meta, width.saturating_sub(beside), META.0, META.1, 1);
    Setting { name, meta, badge, badge_width, height }
}

fn wrap_badge(badge: &str, width: u32) -> Vec<String> {
    metrics::wrap(badge, width, BADGE.0, BADGE.1, 1)
}

/// Breaks the heading of a frame into lines.
pub(super) fn set_heading(title: &str) -> Vec<String> {
    metrics::wrap(title, HEADING_WIDTH, HEADING.0, HEADING.1, 2)
}

/// How tall a heading is, with the room below it.
pub(super) fn heading_height(heading: &[String]) -> i32 {
    count(heading) * LEADING + LEADING / 2
}

/// How wide a heading is.
pub(super) fn heading_width(heading: &[String]) -> i32 {
    let widths = heading.iter().map(|line| metrics::width(line, HEADING.0, HEADING.1));
    pixels(widths.max().unwrap_or(0))
}

/// Puts the heading of a frame where it stands.
pub(super) fn head(heading: &[String], rect: Rect) -> Frame {
    let (x, y) = (rect.x + HEADING_LEFT, rect.y + HEADING_BASELINE);
    let heading = Text { class: None, x, y, leading: LEADING, lines: heading.to_vec() };
    Frame { rect, heading }
}

/// Puts the words of a box where it stands.
pub(super) fn fill(node: &Node, setting: &Setting, rect: Rect) -> Box {
    let has_meta = !setting.meta.is_empty() || setting.badge.is_some();
    let below = if has_meta { META_HEIGHT } else { 0 };
    let x = rect.x + pixels(PADDING);
    let y = rect.y + (rect.height - count(&setting.name) * LEADING - below) / 2 + ASCENT;
    let meta_y = y + count(&setting.name) * LEADING;
    let mut texts = vec![Text { class: None, x, y, leading: LEADING, lines: setting.name.clone() }];
    let mut badge_x = x;
    if let Some(meta) = setting.meta.first() {
        texts.push(Text {
            class: Some("m"),
            x,
            y: meta_y,
            leading: META_HEIGHT,
            lines: setting.meta.clone(),
        });
        badge_x += pixels(metrics::width(meta, META.0, META.1) + PADDING / 2);
    }
    let badge = setting.badge.as_ref().map(|text| Badge {
        rect: Rect {
            x: badge_x,
            y: meta_y - ASCENT,
            width: pixels(setting.badge_width),
            height: BADGE_HEIGHT,
        },
        text: text.clone(),
    });
    let flags = [(node.temporary, "temporary"), (node.ended, "ended"), (node.current, "here")];
    let kind = Some(node.kind.clone()).filter(|kind| !kind.is_empty());
    let classes =
        kind.into_iter().chain(flags.iter().filter(|flag| flag.0).map(|flag| flag.1.to_owned()));
    let href = node.href.clone().filter(|_| !node.current);
    Box { rect, classes: classes.collect(), href, current: node.current, texts, badge }
}

fn count(lines: &[String]) -> i32 {
    i32::try_from(lines.len()).expect("a name is broken into few lines")
}

/// A measured width as a coordinate.
pub(super) fn pixels(width: u32) -> i32 {
    i32::try_from(width).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_badges_stay_in_their_boxes() {
        let names = [
            "Patientinddragelsesudvalgssekretariatet",
            "Udvalget for alt mellem himmel og jord",
            "",
        ];
        for (name, name_lines) in
            names.iter().flat_map(|name| (1..5).map(move |lines| (name, lines)))
        {
            let name = (*name).to_owned();
            let badge = Some("mange ledige pladser i udvalget".to_owned());
            let node =
                Node { name, meta: "12 pladser og en til".to_owned(), badge, ..Node::default() };
            let setting = set(&node, BOX_WIDTH, name_lines);
            let rect = Rect { x: 0, y: 0, width: pixels(BOX_WIDTH), height: setting.height };
            let it = fill(&node, &setting, rect);
            for text in &it.texts {
                let face = if text.class.is_some() { META } else { NAME };
                let ends = text.lines.iter().map(|line| metrics::width(line, face.0, face.1));
                assert!(ends.map(pixels).all(|end| text.x + end < rect.width), "{it:?}");
                assert!(
                    text.y + text.leading * (count(&text.lines) - 1) < rect.height - 4,
                    "{it:?}"
                );
            }
            assert!(it.badge.is_some_and(|badge| badge.rect.x + badge.rect.width < rect.width));
        }
    }

    #[test]
    fn a_box_grows_with_the_lines_of_its_name() {
        let node = Node {
            name: "Gruppen for behandling, pleje og træning i klyngen".to_owned(),
            ..Node::default()
        };
        assert_eq!([2, 3].map(|lines| set(&node, BOX_WIDTH, lines).height), [70, 88]);
    }
}
