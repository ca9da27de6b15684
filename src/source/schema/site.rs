//! The portal: `site.yaml`.

use super::MandateFront;
use super::node::Node;
use super::record::{Read, Text, record, wrong};
use crate::source::{Fault, Shape};
use crate::text::Spanned;

record! {
    /// What is stated of the portal.
    SiteFront {
        /// Its title.
        title: Option<Text>,
        /// What it is, in a few words.
        subtitle: Option<Text>,
        /// The language it is written in: `da` or `en`.
        language: Option<Text>,
        /// The languages it is published in.
        languages: Vec<Text>,
        /// The time zone of its meetings.
        time_zone: Option<Text>,
        /// Where it is published.
        url: Option<Text>,
        /// The path under which it is published.
        base_path: Option<Text>,
        /// Who may read what.
        editions: Vec<EditionFront>,
        /// Where a page's source is edited, with `{path}` in it.
        edit_url: Option<Text>,
        /// Rules that hold where a mandate is silent.
        house_rules: Option<Box<MandateFront>>,
        /// What every mandate must hold.
        template: Option<TemplateFront>,
        /// The levels of rules.
        levels: Vec<LevelFront>,
        /// How long what is shown.
        retention: Vec<RetentionFront>,
        /// Days without meetings: `2026-05-15`, `24. december`, `juli`, `grundlovsdag`.
        closed_days: Vec<Text>,
        /// The accessibility statement.
        accessibility: Option<AccessibilityFront>,
        /// Whom to ask.
        contact: Option<ContactFront>,
        /// The folder of the portal's own theme.
        theme: Option<Text>,
    }
}

record! {
    /// An edition of the portal.
    EditionFront or id {
        /// Its id.
        id: Option<Text>,
        /// Who may read it: `public` or `internal`.
        audience: Option<Text>,
    }
}

record! {
    /// What every mandate must hold, whatever else stands in it.
    TemplateFront or must {
        /// The headings that must be there: `[Formål, Medlemmer]`.
        must: Vec<Text>,
    }
}

record! {
    /// The accessibility statement.
    AccessibilityFront or url {
        /// Where it is.
        url: Option<Text>,
        /// When it was last revised.
        date: Option<Text>,
        /// Whom to tell of a fault.
        contact: Option<Text>,
    }
}

record! {
    /// Whom to ask.
    ContactFront or name {
        /// Who.
        name: Option<Text>,
        /// Their address.
        email: Option<Text>,
        /// Their number.
        phone: Option<Text>,
    }
}

/// A rule and the level it is given.
#[derive(Clone, Debug)]
pub(crate) struct LevelFront {
    /// The rule, by name.
    pub(crate) rule: Text,
    /// `off`, `hint`, `warning` or `error`.
    pub(crate) level: Text,
}

/// A kind of document and how long it is shown.
#[derive(Clone, Debug)]
pub(crate) struct RetentionFront {
    /// The kind.
    pub(crate) kind: Text,
    /// How long.
    pub(crate) period: Text,
}

impl Read for Box<MandateFront> {
    fn read(node: Spanned<Node>, faults: &mut Vec<Fault>) -> Option<Box<MandateFront>> {
        MandateFront::read(node, faults).map(Box::new)
    }
}

impl super::record::Field for Vec<LevelFront> {
    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        self.extend(pairs(node, faults).map(|(rule, level)| LevelFront { rule, level }));
    }
}

impl super::record::Field for Vec<RetentionFront> {
    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        self.extend(pairs(node, faults).map(|(kind, period)| RetentionFront { kind, period }));
    }
}

/// Keys that the author chooses, each with a text.
fn pairs(node: Spanned<Node>, faults: &mut Vec<Fault>) -> impl Iterator<Item = (Text, Text)> {
    let pairs = match node.value {
        Node::Keys(pairs) => pairs,
        Node::Empty => Vec::new(),
        Node::Text(_) | Node::List(_) => wrong(node.span, Shape::Keys, faults).unwrap_or_default(),
    };
    let read: Vec<_> = pairs
        .into_iter()
        .filter_map(|(key, value)| Some((key, Text::read(value, faults)?)))
        .collect();
    read.into_iter()
}
