//! Whether enough came to decide, where mandate or house asks for a number.

use crate::derive::{Quorate, QuorumAt, QuorumOf};
use crate::model::{Body, Meeting};
use crate::render::Portal;
use crate::render::view::{Link, Tag};
use serde::Serialize;

/// Whether a meeting could decide.
#[derive(Serialize)]
pub(super) struct Enough {
    tag: Tag,
    text: String,
    clause: Option<Link>,
    house_rule: bool,
}

/// Whether the meeting as a whole could decide.
pub(super) fn whole(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    quorum: &QuorumOf<'_>,
) -> Enough {
    let clause = quorum.rule.clause.as_ref().filter(|_| !quorum.of_house);
    let mandate = body.mandate_on(meeting.day);
    let QuorumAt { present, perhaps, .. } = quorum.whole;
    let there = match perhaps {
        0 => present.to_string(),
        more => format!("{present}–{}", present.saturating_add(more)),
    };
    let (members, needed) = (quorum.members.to_string(), quorum.needed.to_string());
    let values = [("there", there.as_str()), ("members", &members), ("needed", &needed)];
    Enough {
        tag: tag(portal, quorum.whole.verdict),
        text: portal.words().with("quorum-numbers", &values),
        clause: clause.map(|it| portal.clause(body, mandate, &it.value)),
        house_rule: quorum.of_house,
    }
}

/// The mark of an item at which the meeting could surely not decide.
pub(super) fn lost(portal: &Portal<'_>, at: &QuorumAt) -> Option<Tag> {
    match at.verdict {
        Quorate::No => Some(tag(portal, Quorate::No)),
        Quorate::Yes | Quorate::Unknown(_) => None,
    }
}

fn tag(portal: &Portal<'_>, verdict: Quorate) -> Tag {
    let (kind, icon, key) = match verdict {
        Quorate::Yes => ("ok", "check", "quorum-yes"),
        Quorate::No => ("bad", "alert", "quorum-no"),
        Quorate::Unknown(_) => ("line", "ring", "quorum-unknown"),
    };
    Tag { kind, icon, text: portal.words().say(key) }
}
