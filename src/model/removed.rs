//! What was removed from the portal, and what its old address is to say.

use super::lowering::Lowering;
use super::{BodyId, ClusterId, DecisionId, MeetingId, OrganisationId, PageId, PartialDate};
use crate::source::Kind;
use crate::source::schema::RemovedFront;
use crate::text::{Span, Spanned, slug};

/// Something that was removed.
#[derive(Clone, Debug)]
pub struct Removed {
    /// What it was.
    pub what: RemovedThing,
    /// What it is called now.
    pub title: Option<Spanned<String>>,
    /// When it was removed.
    pub on: Option<Spanned<PartialDate>>,
    /// Why, in the author's words.
    pub reason: Option<Spanned<String>>,
    /// Where to look instead, as written.
    pub instead: Option<Spanned<String>>,
    /// Where it is stated.
    pub span: Span,
}

/// What it was that was removed. People are not among them: their id is their name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemovedThing {
    /// A body, with its mandate.
    Body(BodyId),
    /// An earlier version of a mandate.
    Version(BodyId, String),
    /// A meeting.
    Meeting(MeetingId),
    /// A decision.
    Decision(DecisionId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A cluster.
    Cluster(ClusterId),
    /// A free page.
    Page(PageId),
}

/// Forms of the path of something that was removed.
const FORMS: &[&str] =
    &["bodies/gammel-gruppe", "bodies/raad/meetings/2026-03-03", "pages/vejledning"];

impl Removed {
    pub(super) fn lower(front: &RemovedFront, to: &mut Lowering) -> Option<Removed> {
        let Some(what) = &front.what else {
            to.missing(front.span, "what");
            return None;
        };
        let Some(thing) = RemovedThing::parse(&what.value) else {
            to.unfit(what, FORMS);
            return None;
        };
        Some(Removed {
            what: thing,
            title: front.title.clone(),
            on: to.date(&front.on),
            reason: front.reason.clone(),
            instead: front.instead.clone(),
            span: what.span,
        })
    }
}

impl RemovedThing {
    /// Its sort in one lasting word.
    pub fn word(&self) -> &'static str {
        match self {
            RemovedThing::Body(_) => "body",
            RemovedThing::Version(..) => "mandate",
            RemovedThing::Meeting(_) => "meeting",
            RemovedThing::Decision(_) => "decision",
            RemovedThing::Organisation(_) => "organisation",
            RemovedThing::Cluster(_) => "cluster",
            RemovedThing::Page(_) => "page",
        }
    }

    fn parse(written: &str) -> Option<RemovedThing> {
        let path = written.trim().trim_start_matches("content/").trim_matches('/');
        let (path, item) = match path.split_once('#') {
            Some((path, item)) => (path, Some(item)),
            None => (path, None),
        };
        let whole = match path.strip_prefix("bodies/") {
            Some(body) if !body.contains('/') => format!("{path}/mandate.md"),
            Some(_) | None if path.ends_with(".md") => path.to_owned(),
            Some(_) | None => format!("{path}.md"),
        };
        let thing = match Kind::of(&whole) {
            Kind::Mandate { body, version: None } => RemovedThing::Body(BodyId::new(&body)),
            Kind::Mandate { body, version: Some(version) } => {
                RemovedThing::Version(BodyId::new(&body), version)
            }
            Kind::Meeting { body, name } => {
                let meeting = MeetingId::new(&BodyId::new(&body), &name);
                match item {
                    Some(item) => RemovedThing::Decision(DecisionId::new(&meeting, item)),
                    None => RemovedThing::Meeting(meeting),
                }
            }
            Kind::Organisation(id) => RemovedThing::Organisation(OrganisationId::new(&id)),
            Kind::Cluster(id) => RemovedThing::Cluster(ClusterId::new(&id)),
            Kind::Page(id) => RemovedThing::Page(PageId::new(&id)),
            Kind::Person(_) | Kind::Site | Kind::Periods | Kind::Members(_) | Kind::Misplaced => {
                return None;
            }
        };
        let fits = item.is_none_or(|it| {
            !it.is_empty() && matches!(thing, RemovedThing::Decision(_)) && slug(it) == it
        });
        fits.then_some(thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_removed_is_known_by_where_it_lay() {
        let parse = |text: &str| RemovedThing::parse(text);
        let body = || BodyId::new("raad");
        let meeting = || MeetingId::new(&body(), "2026-03-03");
        for text in ["bodies/raad", "content/bodies/råd/", "bodies/raad/mandate.md"] {
            assert_eq!(parse(text), Some(RemovedThing::Body(body())), "{text}");
        }
        let path = "bodies/raad/meetings/2026-03-03";
        assert_eq!(parse(path), Some(RemovedThing::Meeting(meeting())));
        let decision = DecisionId::new(&meeting(), "sag");
        assert_eq!(parse(&format!("{path}.md#sag")), Some(RemovedThing::Decision(decision)));
        assert_eq!(parse("pages/om"), Some(RemovedThing::Page(PageId::new("om"))));
        for text in ["people/anna", "raad", "bodies/raad/members.yaml", "pages/om#sag", "../x", ""]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
