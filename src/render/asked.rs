//! What the ledger says is asked, in words.

use super::Portal;
use crate::check::Asked;
use crate::model::{BodyId, Duration, MinutesApproval, PartialDate, PartyId, Rotation};

impl Portal<'_> {
    /// What is asked, in words: `mindst 4 møder om året`.
    pub(super) fn asked(&self, asked: &Asked) -> String {
        let words = self.words();
        match asked {
            Asked::Meetings(cadence, except) => self.cadence(cadence, except),
            Asked::Sending(what, deadline) => {
                let what = words.say(&format!("ledger-send-{}", what.word()));
                format!("{what} {}", self.deadline(deadline))
            }
            Asked::Seat(title, Some(count)) => {
                let number = self.amount(*count);
                words.with("ledger-seat", &[("title", title), ("number", &number)])
            }
            Asked::Seat(title, None) => title.clone(),
            Asked::Total(count) => words.with("ledger-total", &[("number", &self.amount(*count))]),
            Asked::Parity(parties) => {
                let parties: Vec<String> =
                    parties.iter().map(|it| self.party(it.as_str())).collect();
                let parties = self.language().list(&parties).to_lowercase();
                words.with("ledger-parity", &[("of", &parties)])
            }
            Asked::Majority(seats) => {
                words.with("ledger-majority", &[("of", &self.language().list(seats))])
            }
            Asked::Turns(party, rotation) => self.asked_turns(party.as_ref(), rotation),
            Asked::Leading(who) => words.with("ledger-leading", &[("who", &self.role(who))]),
            Asked::Before(body, by) => self.asked_before(body, *by),
            Asked::Chair => words.say("ledger-chair"),
            Asked::Quorum(quorum) => {
                words.with("ledger-quorum", &[("number", &self.quorum(*quorum))])
            }
            Asked::Approval(way) => self.approval_way(*way),
            Asked::Duty(what, Some(every)) => format!("{what} ({})", self.every(every)),
            Asked::Duty(what, None) => what.clone(),
            Asked::Review(every, next) => self.asked_review(*every, *next),
        }
    }

    fn asked_turns(&self, party: Option<&PartyId>, rotation: &Rotation) -> String {
        let turns = self.rotation(rotation, party);
        let whose = match party {
            Some(party) => self.side(party.as_str(), "body-chair-of"),
            None => self.words().say("body-chair"),
        };
        let turns = turns.first().map_or("", String::as_str);
        self.words().with("ledger-turns", &[("whose", &whose), ("turns", turns)])
    }

    fn asked_before(&self, id: &BodyId, by: Option<Duration>) -> String {
        let body = self.record.model.bodies.get(id).map_or(id.as_str(), |it| it.short_name());
        match by {
            Some(by) => {
                let values = [("body", body), ("by", &self.duration(by))];
                self.words().with("ledger-before-by", &values)
            }
            None => self.words().with("ledger-before", &[("body", body)]),
        }
    }

    fn asked_review(&self, every: Option<Duration>, next: Option<PartialDate>) -> String {
        let words = self.words();
        match (next, every) {
            (Some(next), _) => words.with("ledger-review-by", &[("day", &self.partial(next))]),
            (None, Some(every)) => {
                words.with("ledger-review-every", &[("every", &self.duration(every))])
            }
            (None, None) => words.say("ledger-review"),
        }
    }

    /// How minutes are approved, in words.
    pub(super) fn approval_way(&self, way: MinutesApproval) -> String {
        let words = self.words();
        match way {
            MinutesApproval::Chair => words.say("ledger-approval-chair"),
            MinutesApproval::Silence(length) => {
                words.with("ledger-approval-silence", &[("length", &self.duration(length))])
            }
            MinutesApproval::NextMeeting => words.say("ledger-approval-next"),
            MinutesApproval::Signed => words.say("ledger-approval-signed"),
        }
    }
}
