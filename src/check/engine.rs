//! What a rule is, what it finds, and how its findings become diagnostics.

use super::Policy;
use crate::derive::Record;
use crate::model::{self, BodyId};
use crate::text::{Headnote, Language, Message, Span};
use rayon::prelude::*;

/// How grave a finding is, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Stops the check.
    Error,
    /// Is to be looked at.
    Warning,
    /// Is good to know.
    Hint,
}

/// Something that practice is held against: a page, a code and a pure function.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name, as in addresses and commands: `vacant-seat`.
    file: &'static str,
    /// The code, which never changes and is never reused: `M201`.
    pub code: &'static str,
    /// The level, where the portal does not say otherwise.
    pub level: Level,
    source: &'static str,
    check: fn(&Record) -> Vec<Finding>,
}

/// What a rule saw, and where.
#[derive(Clone, Debug)]
pub struct Finding {
    span: Span,
    message: Message,
    body: Option<BodyId>,
    clause: Option<String>,
    soft: bool,
    labels: Vec<Label>,
    notes: Vec<Message>,
    help: Option<Message>,
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands there.
    pub message: Message,
}

/// A finding stamped with its rule and level.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule.
    pub rule: &'static Rule,
    /// How grave it is here.
    pub level: Level,
    /// Where.
    pub span: Span,
    /// What is so.
    pub message: Message,
    /// The body it concerns, where it concerns one.
    pub body: Option<BodyId>,
    /// The printed label of the clause it rests on, where one is stated.
    pub clause: Option<String>,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// What else is to be known.
    pub notes: Vec<Message>,
    /// What would mend it.
    pub help: Option<Message>,
}

/// Runs every rule that the policy does not turn off, in order of place.
pub fn run(record: &Record, policy: &Policy) -> Vec<Diagnostic> {
    let mut res: Vec<Diagnostic> = policy
        .rules()
        .par_iter()
        .flat_map_iter(|(rule, level)| {
            (rule.check)(record).into_iter().map(|it| it.stamped(rule, *level))
        })
        .collect();
    res.sort_by(|a, b| (a.span, a.rule.code, &a.message).cmp(&(b.span, b.rule.code, &b.message)));
    res
}

impl Rule {
    pub(super) const fn new(
        code: &'static str,
        level: Level,
        check: fn(&Record) -> Vec<Finding>,
    ) -> Rule {
        Rule { file: "", code, level, source: "", check }
    }

    /// Called by the registry alone: a rule's name is the name of its file.
    pub(super) const fn filed(self, file: &'static str, source: &'static str) -> Rule {
        Rule { file, source, ..self }
    }

    /// The name, as in addresses and commands: `vacant-seat`.
    pub fn name(&self) -> String {
        self.file.replace('_', "-")
    }

    /// The page that explains the rule, with its examples.
    pub fn headnote(&self) -> Headnote {
        Headnote::of(self.source)
    }
}

impl Finding {
    pub(super) fn at(span: Span, say: impl Fn(Language) -> String) -> Finding {
        Finding {
            span,
            message: Message::each(say),
            body: None,
            clause: None,
            soft: false,
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// Names the body that the finding concerns.
    pub(super) fn of(mut self, body: &BodyId) -> Finding {
        self.body = Some(body.clone());
        self
    }

    /// Another place that belongs to the finding.
    pub(super) fn also(mut self, span: Span, say: impl Fn(Language) -> String) -> Finding {
        self.labels.push(Label { span, message: Message::each(say) });
        self
    }

    /// What else is to be known.
    pub(super) fn note(mut self, say: impl Fn(Language) -> String) -> Finding {
        self.notes.push(Message::each(say));
        self
    }

    /// What would mend it.
    pub(super) fn help(mut self, say: impl Fn(Language) -> String) -> Finding {
        self.help = Some(Message::each(say));
        self
    }

    /// The mandate's rule that the finding rests on. Where that is stated as what is usual, a
    /// departure from it is no more than a hint.
    pub(super) fn under(mut self, rule: &model::Rule) -> Finding {
        self.clause = rule.clause.as_ref().map(|it| it.value.clone());
        self.soft = !rule.is_firm();
        self
    }

    fn stamped(self, rule: &'static Rule, level: Level) -> Diagnostic {
        Diagnostic {
            rule,
            level: if self.soft { level.max(Level::Hint) } else { level },
            span: self.span,
            message: self.message,
            body: self.body,
            clause: self.clause,
            labels: self.labels,
            notes: self.notes,
            help: self.help,
        }
    }
}
