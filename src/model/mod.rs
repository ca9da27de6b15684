//! # What does it say?
//!
//! Owns: typed mandates, bodies, seats, people, meetings, decisions.
//! Never: reads a file or a date of today; derives `Deserialize` or `Serialize`.
//! Start reading at [`build()`].
//!
//! ## Glossary
//!
//! | word here | in Danish | is |
//! |---|---|---|
//! | body | gruppe, organ | those who act together under a mandate |
//! | mandate | kommissorium | the text that lets a body act |
//! | seat | plads | a place that a mandate creates |
//! | appointment | udpegning | a person in a seat, from a day to a day |
//! | party | part | those who cooperate: municipalities, region, general practice |
//! | side | side | one of the parties that share a chair |
//! | cluster | klynge | a cooperation of organisations that is no body |
//! | deputy | stedfortræder | who sits in for an absent member |
//! | item | dagsordenspunkt | a part of a meeting with a decision of its own |
//! | duty | opgave | what a mandate says the body must do |

mod accepted;
mod actor;
mod annex;
mod appointment;
mod attendance;
mod body;
mod build;
mod cadence;
mod chair;
mod clash;
mod closure;
mod cluster;
mod count;
mod date;
mod deadline;
mod decision;
mod departure;
mod duration;
mod edition;
mod exposure;
mod former_name;
mod hidden;
mod holidays;
mod home;
mod id;
mod item;
mod known;
mod life;
mod link;
mod loose_end;
mod lowering;
mod mandate;
mod mandate_parts;
mod meeting;
mod meeting_rules;
mod minutes_approval;
mod names;
mod numbering;
mod numerals;
mod organisation;
mod page;
mod period;
mod person;
mod portion;
mod private_contact;
mod prose;
mod quorum;
mod reach;
mod removed;
mod rhythm;
mod rule;
mod seat;
mod site;
mod term;
mod time;
mod trigger;
mod unshown;
mod value;
mod vocabulary;
mod withheld;
mod wording;
mod words;

pub(crate) use accepted::{Accepted, accepted};
pub use actor::{Actor, OfParty, Owner};
pub use annex::Annex;
pub use appointment::{Appointment, Service};
pub use attendance::{Apology, Attendance, Called, Guest, Present, Recused};
pub use body::Body;
pub use build::{Model, build};
pub use cadence::{Cadence, Nth};
pub use chair::{Chair, ChairTurn, InTurn, Rotation, Side};
pub use clash::Clash;
pub use closure::Closure;
pub use cluster::{Cluster, LegalBasis};
pub use count::Count;
pub use date::{PartialDate, WrittenDate};
pub use deadline::{Amount, Deadline, Side as DeadlineSide};
pub use decision::{Action, Decision, FollowUp, Passage, Task};
pub use duration::{Duration, Unit};
pub use edition::edition;
pub use exposure::{Exposed, Exposure};
pub use former_name::OutdatedName;
pub(crate) use hidden::Hidden;
pub use holidays::{CLOSED_DAYS, ClosedDay, Holiday, holiday, holidays};
pub use home::Home;
pub use id::{
    BodyId, ClusterId, DecisionId, DutyId, MeetingId, OrganisationId, PageId, PartyId, PersonId,
    SeatId,
};
pub use item::Item;
pub use known::known_on;
pub use life::Life;
pub use link::{BrokenBecause, BrokenLink, Target};
pub use loose_end::{LooseEnd, Wanted};
pub use mandate::{
    Approval, Composition, Duty, Ended, Mandate, Powers, Recommends, Relation, Secretariat,
    SubBodies, Waiver,
};
pub use meeting::{Gone, Leader, Meeting, Sent};
pub use meeting_rules::{Before, DecisionRules, DueRule, LeaderTurns, MeetingRules, MinutesRule};
pub use minutes_approval::MinutesApproval;
pub use numerals::{Bound, Measure, Numeral, Numerals, Stop, Word};
pub use organisation::{Alias, Organisation};
pub use page::Page;
pub use period::Period;
pub use person::Person;
pub use portion::Portion;
pub use private_contact::{ContactKind, PrivateContact};
pub use prose::Prose;
pub use quorum::{Least, Presiding, Quorum};
pub use removed::{Removed, RemovedThing};
pub use rule::{Interpretation, Rule};
pub use seat::{Alternates, Limit, Seat};
pub use site::{Accessibility, Contact, Edition, HouseRules, Site, SiteEdition, Snapshot};
pub use term::{Review, Term};
pub use time::{Time, TimeRange};
pub use trigger::Trigger;
pub use vocabulary::{
    AlternatesKind, Audience, BodyKind, ChairModel, ChairRole, DecisionMode, ItemKind, MeetingForm,
    MeetingKind, PersonField, Progress, RelationKind, Retained, RotationUnit, StatedLevel,
    StatedStatus, Strength, Tie, Visibility, YesNo,
};
pub use withheld::Withheld;
pub use wording::Wording;
pub use words::Month;
