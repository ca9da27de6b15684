//! What a deadline is counted from: the meeting, the sending of something, or a request.

use super::words;

/// What a deadline is counted from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// The meeting.
    Meeting,
    /// The actual sending of something: `agenda`, `call`, `minutes`, other words as they were
    /// written, or empty when the text does not say of what.
    Sending(String),
    /// Somebody's request.
    Request,
}

const MEETING: &[&str] = &["meeting", "the meeting", "møde", "mødet", "mødedagen"];

const REQUEST: &[&str] = &[
    "request",
    "a request",
    "the request",
    "anmodning",
    "anmodningen",
    "modtaget anmodning",
    "begæring",
    "begæringen",
];

/// Longest first, since one is the beginning of another.
const SENDING: &[&str] = &["the sending", "sending", "udsendelsen", "udsendelse"];

const SENT: [(&str, &[&str]); 3] = [
    ("agenda", &["agenda", "the agenda", "dagsorden", "dagsordenen"]),
    ("call", &["call", "the call", "indkaldelse", "indkaldelsen"]),
    ("minutes", &["minutes", "the minutes", "referat", "referatet"]),
];

impl Trigger {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["mødet", "udsendelse af referatet", "sending the agenda", "request"];

    /// Reads the name of an event; a deadline that names none counts from the meeting.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        if text.is_empty() || MEETING.contains(&text.as_str()) {
            return Some(Self::Meeting);
        }
        if REQUEST.contains(&text.as_str()) {
            return Some(Self::Request);
        }
        sent(words::after_any(&text, SENDING)?).map(Self::Sending)
    }
}

/// A thing the portal does not know is accepted after "of" only, where it cannot be a slip.
fn sent(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let named = words::after_any(text, &[" of ", " af "]);
    let thing = named.or_else(|| text.strip_prefix(' '))?;
    let known = SENT.iter().find(|(_, names)| names.contains(&thing)).map(|(name, _)| *name);
    known.or(named).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_as_they_are_typed() {
        let cases = [
            ("", Trigger::Meeting),
            ("the meeting", Trigger::Meeting),
            ("Mødet.", Trigger::Meeting),
            ("anmodningen", Trigger::Request),
            ("a request", Trigger::Request),
        ];
        for (text, event) in cases {
            assert_eq!(Trigger::parse(text), Some(event), "{text:?}");
        }
        let sendings = [
            ("sending", ""),
            ("Udsendelsen", ""),
            ("udsendelsen af referatet", "minutes"),
            ("sending of the minutes", "minutes"),
            ("sending the agenda", "agenda"),
            ("udsendelse af dagsorden", "agenda"),
            ("sending of call", "call"),
            ("sending of plan B", "plan b"),
        ];
        for (text, thing) in sendings {
            assert_eq!(Trigger::parse(text), Some(Trigger::Sending(thing.to_owned())), "{text:?}");
        }
        assert!(Trigger::FORMS.iter().all(|form| Trigger::parse(form).is_some()));
    }

    #[test]
    fn what_is_no_event_is_refused() {
        let refused = "lunch | the meeting or so | sending banana | sending of | \
            udsendelsesdagen | udsendelseaf referatet | request of | of";
        for text in refused.split(" | ") {
            assert_eq!(Trigger::parse(text), None, "{text:?}");
        }
    }
}
