//! Which rules are run, and at which level.

use super::{ALL, Level, Rule};
use crate::derive::Record;
use crate::model::StatedLevel;

/// The rules that are run, each with its level.
#[derive(Clone, Debug)]
pub struct Policy {
    rules: Vec<(&'static Rule, Level)>,
}

impl Policy {
    /// The levels that a portal's `site.yaml` asks for; the rules' own where it is silent.
    pub fn of(record: &Record) -> Policy {
        let stated = &record.model.site.levels;
        let level = |rule: &Rule| -> Option<Level> {
            if rule.bars_publication {
                return Some(rule.level);
            }
            let name = rule.name();
            let found =
                stated.iter().rev().find(|(it, _)| it.value == name || it.value == rule.code);
            match found.map(|(_, level)| level.value) {
                None => Some(rule.level),
                Some(StatedLevel::Off) => None,
                Some(StatedLevel::Hint) => Some(Level::Hint),
                Some(StatedLevel::Warning) => Some(Level::Warning),
                Some(StatedLevel::Error) => Some(Level::Error),
            }
        };
        Policy { rules: ALL.iter().filter_map(|&it| Some((it, level(it)?))).collect() }
    }

    /// One rule alone, at its own level; a rule that looks at what the others found has them all
    /// with it.
    pub fn only(rule: &'static Rule) -> Policy {
        let others = ALL.iter().copied().filter(|_| rule.judges_findings());
        let all = others.filter(|it| it.code != rule.code).chain([rule]);
        Policy { rules: all.map(|it| (it, it.level)).collect() }
    }

    /// The level at which a rule is run; nothing where it is turned off.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        self.rules.iter().find(|(it, _)| it.code == rule.code).map(|it| it.1)
    }

    pub(super) fn rules(&self) -> &[(&'static Rule, Level)] {
        &self.rules
    }
}
