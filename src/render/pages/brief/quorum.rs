//! Whether enough will come to decide, and who has sent an apology.

use crate::derive::{AskedFor, Excused, Margin, Missing, Outlook, Told, outlook};
use crate::model::{Body, Meeting, Presiding};
use crate::render::Portal;
use crate::render::view::{Link, Tag, Who};
use crate::text::sentence;
use serde::Serialize;

/// What is to be known of a meeting's quorum.
#[derive(Serialize)]
pub(super) struct QuorumView {
    /// How it stands, in a sentence.
    risk: Tag,
    /// What is asked, in a sentence; nothing where it is not regulated.
    rule: Option<String>,
    clause: Option<Link>,
    of_house: bool,
    /// How many members there are, and how many must come.
    count: String,
    excused: Vec<Apology>,
    /// How many apologies there are.
    apologies: String,
}

/// Somebody who has sent an apology.
#[derive(Serialize)]
struct Apology {
    who: Who,
    deputy: Option<Who>,
    note: Option<String>,
}

/// The outlook of a meeting to come.
pub(super) fn quorum(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Option<QuorumView> {
    let words = portal.words();
    let found = outlook(portal.record, body, meeting)?;
    let mandate = body.mandate_on(meeting.day);
    let asked = found.asked.as_ref();
    let clause = asked.filter(|it| !it.of_house).and_then(|it| it.rule.clause.as_ref());
    Some(QuorumView {
        risk: asked.map_or_else(|| unregulated(portal), |it| risk(portal, it)),
        rule: asked.map(|it| {
            sentence(&words.with("plain-quorum", &[("who", &portal.quorum(it.quorum.value))]))
        }),
        clause: clause.map(|it| portal.clause(body, mandate, &it.value)),
        of_house: asked.is_some_and(|it| it.of_house),
        count: count(portal, &found),
        excused: found.excused.iter().map(|it| apology(portal, it)).collect(),
        apologies: words.count("brief-apologies", found.excused.len()),
    })
}

fn count(portal: &Portal<'_>, found: &Outlook<'_>) -> String {
    let words = portal.words();
    let members = words.count("brief-members", found.members as usize);
    let expected = words.count("brief-expected", found.expected as usize);
    match &found.asked {
        Some(asked) => {
            let needed = words.count("brief-needed", asked.needed as usize);
            format!("{members} {needed} {expected}")
        }
        None => format!("{members} {expected}"),
    }
}

fn unregulated(portal: &Portal<'_>) -> Tag {
    Tag { kind: "mute", icon: "ring", text: portal.words().say("brief-no-quorum-rule") }
}

/// How far the meeting is from falling short, by word and shape.
fn risk(portal: &Portal<'_>, asked: &AskedFor<'_>) -> Tag {
    let words = portal.words();
    let tag = |kind, icon, text| Tag { kind, icon, text };
    match asked.margin {
        Margin::Spare(spare) => {
            let who = match asked.quorum.value.presiding {
                Presiding::Anyone => "anyone",
                Presiding::Chair => "chair",
                Presiding::ChairOrVice => "vice",
            };
            let text = words.count_with("brief-spare", spare as usize, &[("presiding", who)]);
            match spare {
                0 | 1 => tag("warn", "clock", text),
                _ => tag("ok", "check", text),
            }
        }
        Margin::Deputies => tag("warn", "clock", words.say("brief-deputies-decide")),
        Margin::Short(short) => tag("bad", "alert", words.count("brief-short", short as usize)),
        Margin::Leaderless => tag("bad", "alert", words.say("brief-leaderless")),
        Margin::Unknown(Missing::Chair) => tag("mute", "ring", words.say("brief-unknown-chair")),
        Margin::Unknown(
            Missing::Members | Missing::Times | Missing::Deputies | Missing::Attendance,
        ) => tag("mute", "ring", words.say("brief-unknown-members")),
    }
}

fn apology(portal: &Portal<'_>, it: &Excused<'_>) -> Apology {
    let words = portal.words();
    let note = match (it.votes, it.deputy, it.is_replaced) {
        (false, _, _) => Some(words.say("brief-no-vote")),
        (true, None, _) => Some(words.say("brief-no-deputy")),
        (true, Some(_), Told::Yes) => None,
        (true, Some(_), Told::No) => Some(words.say("brief-deputy-does-not-count")),
        (true, Some(_), Told::Perhaps) => Some(words.say("brief-deputy-may-count")),
    };
    Apology { who: portal.called(it.person), deputy: it.deputy.map(|it| portal.called(it)), note }
}
