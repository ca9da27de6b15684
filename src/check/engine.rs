//! What a rule is, what it finds, and how its findings become diagnostics.

use super::Policy;
use super::waivers::{Waived, waiver_of};
use crate::derive::Record;
use crate::model::{self, BodyId, Strength};
use crate::text::{Headnote, Language, Message, Span, without_cpr_numbers};
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

/// What a finding speaks of. The three are never mixed: a rule that nobody made cannot be broken,
/// and what nobody wrote down was perhaps done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nature {
    /// Something is other than the mandate, the house or the format says.
    #[default]
    Breach,
    /// The mandate says nothing of it.
    Silence,
    /// It cannot be decided: what would show it is not there.
    MissingEvidence,
}

/// Something that practice is held against: a page, a code and a pure function.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name of its file, without the ending: `vacant_seat`.
    file: &'static str,
    /// The code, which never changes and is never reused: `M201`.
    pub code: &'static str,
    /// The level, where the portal does not say otherwise.
    pub level: Level,
    /// Whether nothing may be published as long as it finds anything. Such a rule cannot be turned
    /// off, lowered or waived.
    pub bars_publication: bool,
    /// The text of its file, whose head is its page.
    source: &'static str,
    check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
enum Check {
    /// What the documents say and what follows from it.
    Record(fn(&Record) -> Vec<Finding>),
    /// What every rule of the first kind found, waived or not.
    Findings(fn(&Record, &[Diagnostic]) -> Vec<Finding>),
}

/// What a rule saw, and where.
#[derive(Clone, Debug)]
pub struct Finding {
    span: Span,
    message: Message,
    body: Option<BodyId>,
    clause: Option<String>,
    strength: Option<Strength>,
    of_house: bool,
    nature: Nature,
    at_most_hint: bool,
    about: Vec<String>,
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
    /// Whether it rests on a house rule, since the mandate is silent.
    pub of_house: bool,
    /// Whether it is a breach, a silence, or something that cannot be decided.
    pub nature: Nature,
    /// The parts of the body that it concerns, as a waiver names them: a seat's id, a meeting's
    /// name, a decision's id. They do not change when lines move or days pass.
    pub about: Vec<String>,
    /// The waiver that excuses it, where the mandate has one.
    pub waived: Option<Waived>,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// What else is to be known.
    pub notes: Vec<Message>,
    /// What would mend it.
    pub help: Option<Message>,
}

/// Runs every rule that the policy does not turn off, in order of place.
///
/// What a mandate waives is kept as a hint that says so. What is stated as an example binds
/// nobody, and gives no finding.
pub fn run(record: &Record, policy: &Policy) -> Vec<Diagnostic> {
    let found = |(rule, level): &(&'static Rule, Level), of: &[Diagnostic]| -> Vec<Diagnostic> {
        let findings = match rule.check {
            Check::Record(check) => check(record),
            Check::Findings(check) => check(record, of),
        };
        let binding = findings.into_iter().filter(|it| it.strength != Some(Strength::Example));
        binding.map(|it| it.stamped(rule, *level, record)).collect()
    };
    let (last, first): (Vec<_>, Vec<_>) =
        policy.rules().iter().partition(|(rule, _)| rule.judges_findings());
    let mut res: Vec<Diagnostic> = first.par_iter().flat_map_iter(|it| found(it, &[])).collect();
    res.extend(last.iter().flat_map(|it| found(it, &res)).collect::<Vec<_>>());
    res.sort_by(|a, b| (a.span, a.rule.code, &a.message).cmp(&(b.span, b.rule.code, &b.message)));
    res
}

impl Rule {
    pub(super) const fn new(
        code: &'static str,
        level: Level,
        check: fn(&Record) -> Vec<Finding>,
    ) -> Rule {
        Rule::looking_at(code, level, Check::Record(check))
    }

    /// A rule that looks at what the others found.
    pub(super) const fn of_findings(
        code: &'static str,
        level: Level,
        check: fn(&Record, &[Diagnostic]) -> Vec<Finding>,
    ) -> Rule {
        Rule::looking_at(code, level, Check::Findings(check))
    }

    const fn looking_at(code: &'static str, level: Level, check: Check) -> Rule {
        Rule { file: "", code, level, bars_publication: false, source: "", check }
    }

    /// The rule as one that lets nothing be published as long as it finds anything.
    pub(super) const fn barring_publication(self) -> Rule {
        Rule { bars_publication: true, ..self }
    }

    /// Whether the rule looks at what the others found.
    pub(super) fn judges_findings(&self) -> bool {
        matches!(self.check, Check::Findings(_))
    }

    /// Called by the registry alone: a rule's name is the name of its file.
    pub(super) const fn filed(self, file: &'static str, source: &'static str) -> Rule {
        Rule { file, source, ..self }
    }

    /// The name, as in addresses and commands: `vacant-seat`.
    pub fn name(&self) -> String {
        self.file.replace('_', "-")
    }

    /// Whether this is the rule's name, in capitals or not.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let letters = self.file.bytes().map(|it| if it == b'_' { b'-' } else { it });
        letters.eq(name.bytes().map(|it| it.to_ascii_lowercase()))
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
            strength: None,
            of_house: false,
            nature: Nature::Breach,
            at_most_hint: false,
            about: Vec::new(),
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

    /// Names a part of the body that the finding concerns, as a waiver would name it.
    pub(super) fn about(mut self, part: impl Into<String>) -> Finding {
        self.about.push(part.into());
        self
    }

    /// The mandate's rule that the finding rests on. Where that is stated as what is usual, a
    /// departure from it is no more than a hint; where it is an example, it is none.
    pub(super) fn under(mut self, rule: &model::Rule) -> Finding {
        self.clause = rule.clause.as_ref().map(|it| it.value.clone());
        self.strength = rule.strength.as_ref().map(|it| it.value);
        self
    }

    /// The rule that the finding rests on, with its place; marked as the house's where it is.
    pub(super) fn rests_on(self, span: Span, rule: &model::Rule, of_house: bool) -> Finding {
        let res = self.under(rule).also(span, |language| match (language, of_house) {
            (Language::Danish, false) => "kommissoriets regel".to_owned(),
            (Language::Danish, true) => "husregel: kommissoriet er tavst".to_owned(),
            (Language::English, false) => "the mandate's rule".to_owned(),
            (Language::English, true) => "house rule: the mandate is silent".to_owned(),
        });
        Finding { of_house, ..res }
    }

    /// Says that the mandate is silent, which is no breach.
    pub(super) fn silence(self) -> Finding {
        Finding { nature: Nature::Silence, ..self }
    }

    /// Says that it cannot be decided, which is no breach.
    pub(super) fn unproven(self) -> Finding {
        Finding { nature: Nature::MissingEvidence, ..self }
    }

    /// Says that the finding is good to know and no more, whatever the level of its rule: a
    /// forecast, or something that others must decide.
    pub(super) fn at_most_hint(self) -> Finding {
        Finding { at_most_hint: true, ..self }
    }

    fn stamped(mut self, rule: &'static Rule, level: Level, record: &Record) -> Diagnostic {
        let waived = waiver_of(record, rule, self.body.as_ref(), &self.about);
        let waived = waived.filter(|_| !rule.bars_publication);
        self.notes.extend(waived.as_ref().map(Waived::note));
        // A name that is quoted in a message may be a person's number.
        let clean = Message::without_cpr_numbers;
        let labels = self.labels.into_iter();
        let usual = self.strength == Some(Strength::Normally);
        let soft = usual || self.at_most_hint || waived.is_some();
        Diagnostic {
            rule,
            level: if soft { level.max(Level::Hint) } else { level },
            span: self.span,
            message: clean(self.message),
            body: self.body,
            clause: self.clause.map(|it| without_cpr_numbers(&it).into_owned()),
            of_house: self.of_house,
            nature: self.nature,
            about: self.about.iter().map(|it| without_cpr_numbers(it).into_owned()).collect(),
            waived,
            labels: labels.map(|it| Label { message: clean(it.message), ..it }).collect(),
            notes: self.notes.into_iter().map(clean).collect(),
            help: self.help.map(clean),
        }
    }
}
