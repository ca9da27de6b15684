//! The portal itself: its title, languages, editions, levels and house rules.

use super::lowering::Lowering;
use super::{
    Audience, Closure, DecisionRules, Duration, MeetingRules, PartialDate, Removed, Retained,
    StatedLevel, Term, holiday,
};
use crate::source::schema::SiteFront;
use crate::text::{Language, Span, Spanned};
use chrono::NaiveDate;

/// The portal.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The title; empty where none is stated.
    pub title: Option<Spanned<String>>,
    /// What it is, in a few words.
    pub subtitle: Option<Spanned<String>>,
    /// The language it is written in.
    pub language: Language,
    /// The languages it is published in.
    pub languages: Vec<Spanned<Language>>,
    /// The time zone of its meetings.
    pub time_zone: Option<Spanned<String>>,
    /// Where it is published.
    pub url: Option<Spanned<String>>,
    /// The path under which it is published.
    pub base_path: Option<Spanned<String>>,
    /// Who may read what.
    pub editions: Vec<SiteEdition>,
    /// Where a page's source is edited, with `{path}` in it.
    pub edit_url: Option<Spanned<String>>,
    /// Rules that hold where a mandate is silent.
    pub house_rules: HouseRules,
    /// The sections that every mandate must have, as headings; none are asked for where empty.
    pub must_have: Vec<Spanned<String>>,
    /// The levels of rules.
    pub levels: Vec<(Spanned<String>, Spanned<StatedLevel>)>,
    /// How long what is shown.
    pub retention: Vec<(Spanned<Retained>, Spanned<Duration>)>,
    /// The days whose portal is kept, the earliest first.
    pub snapshots: Vec<Snapshot>,
    /// What was removed, and what its old address says.
    pub removed: Vec<Removed>,
    /// Days without meetings.
    pub closed_days: Vec<Spanned<Closure>>,
    /// The accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// The folder of the portal's own theme.
    pub theme: Option<Spanned<String>>,
    /// The start of the document; nothing where there is none.
    pub span: Option<Span>,
}

/// An edition of the portal, as it is stated.
#[derive(Clone, Debug)]
pub struct SiteEdition {
    /// Its id.
    pub id: Spanned<String>,
    /// Who may read it.
    pub audience: Option<Spanned<Audience>>,
}

/// A day whose portal is kept beside that of today.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The day.
    pub day: Spanned<NaiveDate>,
    /// What is to be remembered of it.
    pub title: Option<Spanned<String>>,
}

/// An edition of the portal, as it is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// Who reads it.
    pub audience: Audience,
}

/// Rules that hold where a mandate is silent; always shown as such.
#[derive(Clone, Debug, Default)]
pub struct HouseRules {
    /// How bodies meet.
    pub meetings: Option<MeetingRules>,
    /// How bodies decide.
    pub decisions: Option<DecisionRules>,
    /// How long a term is.
    pub term: Option<Term>,
}

/// The accessibility statement.
#[derive(Clone, Debug)]
pub struct Accessibility {
    /// Where it is.
    pub url: Option<Spanned<String>>,
    /// When it was last revised.
    pub date: Option<Spanned<PartialDate>>,
    /// Whom to tell of a fault.
    pub contact: Option<Spanned<String>>,
}

/// Whom to ask.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Who.
    pub name: Option<Spanned<String>>,
    /// Their address.
    pub email: Option<Spanned<String>>,
    /// Their number.
    pub phone: Option<Spanned<String>>,
}

impl Site {
    pub(super) fn lower(front: &SiteFront, to: &mut Lowering) -> Site {
        if front.title.is_none() {
            to.missing(front.span, "title");
        }
        Site {
            title: front.title.clone(),
            subtitle: front.subtitle.clone(),
            language: to.fit(&front.language).map(|it| it.value).unwrap_or_default(),
            languages: to.fit_each(&front.languages),
            time_zone: front.time_zone.clone(),
            url: front.url.clone(),
            base_path: front.base_path.clone(),
            editions: SiteEdition::lower(front, to),
            edit_url: front.edit_url.clone(),
            house_rules: HouseRules::lower(front, to),
            must_have: front.template.as_ref().map(|it| it.must.clone()).unwrap_or_default(),
            levels: front
                .levels
                .iter()
                .filter_map(|it| Some((it.rule.clone(), to.fit_one(&it.level)?)))
                .collect(),
            retention: front
                .retention
                .iter()
                .filter_map(|it| {
                    Some((to.fit_one(&it.kind.clone().into())?, to.fit_one(&it.period)?))
                })
                .collect(),
            snapshots: Snapshot::lower(front, to),
            removed: front.removed.iter().filter_map(|it| Removed::lower(it, to)).collect(),
            closed_days: front.closed_days.iter().filter_map(|it| Closure::lower(it, to)).collect(),
            accessibility: front.accessibility.as_ref().map(|it| Accessibility {
                url: it.url.clone(),
                date: to.date(&it.date),
                contact: it.contact.clone(),
            }),
            contact: front.contact.as_ref().map(|it| Contact {
                name: it.name.clone(),
                email: it.email.clone(),
                phone: it.phone.clone(),
            }),
            theme: front.theme.clone(),
            span: Some(Span::start_of(front.span.file)),
        }
    }
}

impl Site {
    /// The edition that is built where none is asked for: the first that everyone may read. A
    /// portal that lists no such edition has one all the same, so that what some alone may read is
    /// never built by chance.
    pub fn default_edition(&self) -> Edition {
        let stated = self.editions.iter().map(SiteEdition::built);
        let public = || Edition { id: "public".to_owned(), audience: Audience::Public };
        stated.into_iter().find(|it| it.audience == Audience::Public).unwrap_or_else(public)
    }

    /// The edition with this id; nothing where the portal lists no such edition.
    pub fn edition(&self, id: &str) -> Option<Edition> {
        let stated = self.editions.iter().find(|it| it.id.value == id).map(SiteEdition::built);
        stated.or_else(|| Some(self.default_edition()).filter(|it| it.id == id))
    }

    /// The portal's own words by which a day is closed; nothing where it is not.
    pub fn closes(&self, day: NaiveDate) -> Option<&Spanned<Closure>> {
        self.closed_days.iter().find(|it| it.value.covers(day))
    }

    /// Whether nobody works that day: a public holiday, or closed by the portal's own list.
    pub fn rests_on(&self, day: NaiveDate) -> bool {
        holiday(day).is_some() || self.closes(day).is_some()
    }

    /// How long things of this kind are kept; for ever where nothing is said.
    pub fn keeps(&self, what: Retained) -> Option<Spanned<Duration>> {
        self.retention.iter().find(|it| it.0.value == what).map(|it| it.1)
    }

    /// The path of the portal on its server, `/` or `/portal/`: as stated, or else as its address
    /// has it.
    pub fn root(&self) -> String {
        let stated = self.base_path.as_ref().map(|it| it.value.as_str());
        let of_url = || {
            let (_, rest) = self.url.as_ref()?.value.split_once("://")?;
            rest.split_once('/').map(|it| it.1)
        };
        match stated.or_else(of_url).unwrap_or_default().trim_matches('/') {
            "" => "/".to_owned(),
            path => format!("/{path}/"),
        }
    }
}

impl SiteEdition {
    /// Of an edition that does not say who reads it, everyone does: nothing is shown by a slip.
    fn built(&self) -> Edition {
        let audience = self.audience.as_ref().map_or(Audience::Public, |it| it.value);
        Edition { id: self.id.value.clone(), audience }
    }

    fn lower(front: &SiteFront, to: &mut Lowering) -> Vec<SiteEdition> {
        let mut res = Vec::new();
        for edition in &front.editions {
            match edition.id.clone() {
                Some(id) => res.push(SiteEdition { id, audience: to.fit(&edition.audience) }),
                None => to.missing(edition.span, "id"),
            }
        }
        res
    }
}

impl Snapshot {
    /// A day that is named twice is kept once.
    fn lower(front: &SiteFront, to: &mut Lowering) -> Vec<Snapshot> {
        let kept = front.snapshots.iter().filter_map(|it| {
            if it.day.is_none() {
                to.missing(it.span, "day");
            }
            Some(Snapshot { day: to.day(&it.day)?, title: it.title.clone() })
        });
        let mut res: Vec<Snapshot> = kept.collect();
        res.sort_by_key(|it| it.day.value);
        res.dedup_by_key(|it| it.day.value);
        res
    }
}

impl HouseRules {
    fn lower(front: &SiteFront, to: &mut Lowering) -> HouseRules {
        let Some(front) = &front.house_rules else { return HouseRules::default() };
        HouseRules {
            meetings: front.meetings.as_ref().map(|it| MeetingRules::lower(it, to)),
            decisions: front.decisions.as_ref().map(|it| DecisionRules::lower(it, to)),
            term: front.term.as_ref().map(|it| Term::lower(it, to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::source::Tree;

    fn root(site: &str) -> String {
        let tree = Tree::from_text(&format!("-- site.yaml --\ntitle: T\n{site}\n"));
        crate::model::build(&crate::source::parse(&tree)).site.root()
    }

    #[test]
    fn the_root_is_stated_or_read_from_the_address() {
        assert_eq!(root(""), "/");
        assert_eq!(root("base_path: portal"), "/portal/");
        assert_eq!(root("base_path: /a/b/"), "/a/b/");
        assert_eq!(root("url: \"https://vest.example\""), "/");
        assert_eq!(root("url: \"https://vest.example/portal\""), "/portal/");
        assert_eq!(root("base_path: /\nurl: \"https://vest.example/portal\""), "/");
    }
}
