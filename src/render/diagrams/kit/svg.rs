//! # SVG
//!
//! Writes a drawing as inline SVG.
//!
//! The picture is a `group` with a name and a description, not an `img`, since an image would hide its
//! links. A box is a link whose name is the text one sees in it; lines and frames are decoration.
//! Geometry stands in attributes and looks in classes, so that the page needs no `style` and its
//! security policy can forbid it.

use super::drawing::{Badge, Box, Drawing, Edge, Frame, Shape, Text};
use super::layout::Rect;
use super::metrics::{SEAM, SOFT_HYPHEN};

/// Room around the drawing for strokes and for the ring of the current box.
const MARGIN: i32 = 8;
/// How far the ring of the current box stands off.
const RING: i32 = 5;
/// The size of a badge's text sets its base line.
const BADGE_BASELINE: i32 = 14;

/// Writes a drawing. `prefix` begins its ids, and must differ between the drawings of one page.
pub(crate) fn write(drawing: &Drawing, prefix: &str) -> String {
    let id = escape(prefix);
    let (width, height) = (drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN);
    let mut svg = format!(
        r#"<svg class="{}" role="group" aria-labelledby="{id}-t" aria-describedby="{id}-d" viewBox="-{MARGIN} -{MARGIN} {width} {height}" width="{width}" height="{height}"><title id="{id}-t">{}</title><desc id="{id}-d">{}</desc>"#,
        drawing.class,
        escape(&drawing.title),
        escape(&drawing.description),
    );
    let mut ground = String::new();
    let mut boxes = String::new();
    for shape in &drawing.shapes {
        match shape {
            Shape::Frame(frame) => ground.push_str(&write_frame(frame)),
            Shape::Edge(edge) => ground.push_str(&write_edge(edge)),
            Shape::Box(it) => boxes.push_str(&write_box(it)),
        }
    }
    // What the lines say is in the list beside the drawing; read out they would be noise.
    svg.push_str(&format!(r#"<g aria-hidden="true">{ground}</g>{boxes}</svg>"#));
    svg
}

fn write_frame(frame: &Frame) -> String {
    format!(
        r#"<g class="frame">{}{}</g>"#,
        write_rect("", frame.rect, 6),
        write_text(&frame.heading)
    )
}

fn write_edge(edge: &Edge) -> String {
    let Some((first, rest)) = edge.points.split_first() else {
        return String::new();
    };
    let mut path = format!("M{} {}", first.0, first.1);
    let mut last = first;
    for point in rest {
        let step = match (point.0 == last.0, point.1 == last.1) {
            (true, _) => format!("V{}", point.1),
            (false, true) => format!("H{}", point.0),
            (false, false) => format!("L{} {}", point.0, point.1),
        };
        path.push_str(&step);
        last = point;
    }
    format!(r#"<path class="{}" d="{path}"/>"#, edge.class)
}

fn write_box(it: &Box) -> String {
    let mut content = String::new();
    if it.current {
        let Rect { x, y, width, height } = it.rect;
        let around =
            Rect { x: x - RING, y: y - RING, width: width + 2 * RING, height: height + 2 * RING };
        content.push_str(&write_rect("ring", around, 8));
    }
    content.push_str(&write_rect("box", it.rect, 4));
    let mut parts: Vec<String> = it.texts.iter().map(write_text).collect();
    parts.extend(it.badge.as_ref().map(write_badge));
    // The spaces are not seen, but keep the words apart where the text is read out.
    content.push_str(&parts.join(" "));
    let class = attribute("class", &it.classes.join(" "));
    match &it.href {
        Some(href) => format!(r"<a{class}{}>{content}</a>", attribute("href", href)),
        None => format!("<g{class}>{content}</g>"),
    }
}

fn write_rect(class: &str, rect: Rect, radius: i32) -> String {
    let Rect { x, y, width, height } = rect;
    let class = attribute("class", class);
    format!(r#"<rect{class} x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>"#)
}

fn write_text(text: &Text) -> String {
    let Text { x, y, leading, .. } = text;
    let class = attribute("class", text.class.unwrap_or_default());
    let mut content = String::new();
    for (place, line) in text.lines.iter().enumerate() {
        let line = write_line(line, place + 1 == text.lines.len());
        if place == 0 {
            content.push_str(&line);
        } else {
            content.push_str(&format!(r#"<tspan x="{x}" dy="{leading}">{line}</tspan>"#));
        }
    }
    format!(r#"<text{class} x="{x}" y="{y}">{content}</text>"#)
}

/// One line, with what joins it to the next.
fn write_line(line: &str, last: bool) -> String {
    if let Some(head) = line.strip_suffix(SOFT_HYPHEN) {
        // Seen, but no part of the word.
        return format!(r#"{}<tspan aria-hidden="true">-</tspan>"#, escape(head));
    }
    match line.strip_suffix(SEAM) {
        Some(head) => escape(head),
        None if last => escape(line),
        None => format!("{} ", escape(line)),
    }
}

fn write_badge(badge: &Badge) -> String {
    let (x, y) = (badge.rect.x + badge.rect.width / 2, badge.rect.y + BADGE_BASELINE);
    let ground = write_rect("", badge.rect, 3);
    format!(r#"<g class="vac">{ground}<text x="{x}" y="{y}">{}</text></g>"#, escape(&badge.text))
}

/// An attribute with its space before it; nothing if there is nothing to say.
fn attribute(name: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!(r#" {name}="{}""#, escape(value)) }
}

/// Text that is safe between tags and between quotes, without characters XML does not have.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            SOFT_HYPHEN | SEAM | '\u{fffe}' | '\u{ffff}' => {}
            character if character.is_control() => {}
            character => safe.push(character),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(href: Option<&str>, lines: &[&str]) -> Drawing {
        let rect = Rect { x: 0, y: 0, width: 214, height: 70 };
        let lines = lines.iter().map(ToString::to_string).collect();
        let text = Text { class: None, x: 12, y: 31, leading: 18, lines };
        let it = Box {
            rect,
            classes: vec!["k".to_owned()],
            href: href.map(str::to_owned),
            current: href.is_none(),
            texts: vec![text],
            badge: None,
        };
        let points = vec![(1, 2), (1, 5), (9, 5)];
        let edge = Shape::Edge(Edge { class: "edge adv", points });
        let shapes = vec![edge, Shape::Box(it)];
        Drawing {
            class: "org",
            title: "A & B".to_owned(),
            description: "d".to_owned(),
            width: 214,
            height: 70,
            shapes,
        }
    }

    #[test]
    fn a_box_is_a_link_named_by_its_text() {
        let svg = write(&drawing(Some("a/?b&c"), &["Økonomi-", "udvalget"]), "org1");
        assert_eq!(
            svg,
            concat!(
                r#"<svg class="org" role="group" aria-labelledby="org1-t" aria-describedby="org1-d" "#,
                r#"viewBox="-8 -8 230 86" width="230" height="86"><title id="org1-t">A &amp; B</title>"#,
                r#"<desc id="org1-d">d</desc><g aria-hidden="true"><path class="edge adv" d="M1 2V5H9"/></g>"#,
                r#"<a class="k" href="a/?b&amp;c"><rect class="box" x="0" y="0" width="214" height="70" rx="4"/>"#,
                r#"<text x="12" y="31">Økonomi- <tspan x="12" dy="18">udvalget</tspan></text></a></svg>"#,
            )
        );
    }

    #[test]
    fn a_word_broken_in_two_is_read_as_one() {
        let svg = write(&drawing(None, &["Patient\u{ad}", "udvalget for/\u{200b}", "mod"]), "o");
        assert!(svg.contains(r#">Patient<tspan aria-hidden="true">-</tspan><tspan x="12" dy="18">udvalget for/</tspan><tspan x="12" dy="18">mod</tspan></text></g>"#));
        assert!(svg.contains(
            r#"<g class="k"><rect class="ring" x="-5" y="-5" width="224" height="80" rx="8"/>"#
        ));
    }

    #[test]
    fn nothing_written_in_a_document_becomes_markup() {
        let svg = write(&drawing(Some("\"onclick='x'"), &["<b>\u{0}\u{1b}\u{fffe}&</b>"]), "o\"");
        assert!(svg.contains(r#"href="&quot;onclick=&#39;x&#39;""#));
        assert!(svg.contains(">&lt;b&gt;&amp;&lt;/b&gt;<"));
        assert!(svg.contains(r#"id="o&quot;-t""#));
    }
}
