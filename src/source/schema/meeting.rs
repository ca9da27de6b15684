//! A meeting: `bodies/ID/meetings/DATE.md`, first the agenda, afterwards the minutes.

use super::record::{Text, record};

record! {
    /// What is stated of a meeting beside its items.
    MeetingFront {
        /// The date, where the author writes it too; it is checked against the file's name.
        date: Option<Text>,
        /// The last day, where the meeting takes several.
        until: Option<Text>,
        /// `13.00-15.00`.
        time: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// `physical`, `virtual` or `hybrid`.
        form: Option<Text>,
        /// `ordinary`, `extraordinary`, `constituting`, `theme`.
        kind: Option<Text>,
        /// The side or person that leads.
        leader: Option<Text>,
        /// `planned`, `called`, `held`, `cancelled`, `moved`.
        status: Option<Text>,
        /// Why it was cancelled, moved or called beside the plan.
        reason: Option<Text>,
        /// The day it was moved to.
        moved_to: Option<Text>,
        /// Other bodies that meet with this one.
        with: Vec<Text>,
        /// Who demanded an extraordinary meeting.
        demanded_by: Vec<Text>,
        /// The day it was asked for, from which some deadlines count.
        requested: Option<Text>,
        /// When what was sent.
        sent: Option<SentFront>,
        /// Who was there.
        present: Vec<PresentFront>,
        /// Who sent an apology.
        apologies: Vec<ApologyFront>,
        /// Who was absent without notice.
        absent: Vec<Text>,
        /// Deputies that were called.
        deputies: Vec<DeputyFront>,
        /// Who was disqualified at which item.
        recused: Vec<RecusedFront>,
        /// Others who were there.
        guests: Vec<Text>,
        /// When the minutes were approved.
        approved: Option<Text>,
        /// Objections to the minutes as sent.
        objections: Vec<Text>,
    }
}

record! {
    /// When what was sent.
    SentFront {
        /// The call for items.
        items: Option<Text>,
        /// The call.
        call: Option<Text>,
        /// The agenda.
        agenda: Option<Text>,
        /// The minutes.
        minutes: Option<Text>,
    }
}

record! {
    /// A person who was there, perhaps for a part.
    PresentFront or person {
        /// The person.
        person: Option<Text>,
        /// The seat, where the person holds several.
        seat: Option<Text>,
        /// The time of coming.
        from: Option<Text>,
        /// The time of leaving.
        until: Option<Text>,
        /// The items the person was there for.
        item: Vec<Text>,
        /// The person for whom this one sat in.
        deputy_for: Option<Text>,
        /// The item that let the deputy vote.
        approved_at: Option<Text>,
    }
}

record! {
    /// A person who sent an apology.
    ApologyFront or person {
        /// The person.
        person: Option<Text>,
        /// Who came instead.
        deputy: Option<Text>,
        /// Whether it came on the day itself.
        on_the_day: Option<Text>,
        /// The item that let the deputy vote.
        approved_at: Option<Text>,
    }
}

record! {
    /// A deputy who was called.
    DeputyFront or person {
        /// The deputy.
        person: Option<Text>,
        /// For whom.
        r#for: Option<Text>,
        /// When called.
        called: Option<Text>,
        /// Whether the deputy came.
        came: Option<Text>,
        /// The item that let the deputy vote.
        approved_at: Option<Text>,
    }
}

record! {
    /// A person disqualified at an item.
    RecusedFront or person {
        /// The person.
        person: Option<Text>,
        /// The item.
        item: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
}
