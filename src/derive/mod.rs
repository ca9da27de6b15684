//! # What follows from it, on a day?
//!
//! Owns: occupancy, terms, tenures, deputies, turns in the chair, calendar, deadlines, quorum and
//! approval, duties, the register of decisions, the structure of bodies, what a mandate rests on
//! and leaves open, what lies ahead of those who serve, what is new.
//! Never: judges, formats, or knows that a page exists.
//! Start reading at [`derive()`]; then at the page of any folder.
//!
//! The modules stand below in the order in which facts may lean on each other: on those of their
//! own folder and of the modules before it, and on none after. Each names what it leans on by its
//! module. Whoever stands above this floor finds every fact here, whichever folder it lives in.

mod standing;

mod meetings;

mod attending;

mod chair;

mod seats;

mod decisions;

mod mandate;

mod bodies;

mod ahead;

mod news;

pub use ahead::*;
pub use attending::*;
pub use bodies::*;
pub use chair::*;
pub use decisions::*;
pub use mandate::*;
pub use meetings::*;
pub use news::*;
pub use seats::*;
pub use standing::Standing;

use crate::model::{Body, Model};
use chrono::NaiveDate;

/// The model and everything that follows from it on one day; what rules and pages read.
#[derive(Clone, Debug)]
pub struct Record {
    /// The day that is asked about.
    pub as_of: NaiveDate,
    /// What the documents say.
    pub model: Model,
    /// Which bodies belong under which.
    pub structure: Structure,
    /// In which bodies each person and each organisation has a part.
    pub involvement: Involvement,
    /// Who holds which seat.
    pub occupancy: Occupancy,
    /// The places of each seat one by one, and who holds and held them.
    pub slots: Slots,
    /// What has met and what will.
    pub calendar: Calendar,
    /// What was decided, and what became of it.
    pub register: Register,
    /// What is to be done, and who answers for it.
    pub commitments: Commitments,
    /// What those who serve the bodies must do and watch.
    pub ahead: Ahead,
    /// What is new.
    pub news: News,
}

impl Record {
    /// The bodies that are in being on the day.
    pub fn bodies_in_being(&self) -> impl Iterator<Item = &Body> {
        self.model.bodies.values().filter(|it| it.life().covers(self.as_of))
    }

    /// The record as the readers of an edition may see it, given the model as they may read it.
    ///
    /// What follows from the documents is so whoever reads them: it is taken from the whole, and
    /// derived no more from what is left. A seat is not vacant because its holder is not shown. Of
    /// bodies that are not shown nothing is told.
    pub fn shown_as(&self, model: Model) -> Record {
        Record {
            as_of: self.as_of,
            structure: self.structure.shown_in(&model),
            involvement: self.involvement.shown_in(&model),
            occupancy: self.occupancy.shown_in(&model),
            slots: self.slots.shown_in(&model),
            calendar: self.calendar.shown_in(&model),
            register: self.register.shown_in(&model),
            commitments: self.commitments.shown_in(&model),
            ahead: self.ahead.shown_in(&model),
            news: self.news.shown_in(&model),
            model,
        }
    }
}

/// Everything that follows from a model on a day.
pub fn derive(model: Model, as_of: NaiveDate) -> Record {
    let structure = Structure::of(&model, as_of);
    let involvement = Involvement::of(&model);
    let occupancy = Occupancy::of(&model, as_of);
    let slots = Slots::of(&model, &occupancy, as_of);
    let calendar = Calendar::of(&model, as_of);
    let register = Register::of(&model, as_of);
    let news = News::of(&model, as_of);
    let mut res = Record {
        as_of,
        model,
        structure,
        involvement,
        occupancy,
        slots,
        calendar,
        register,
        commitments: Commitments::default(),
        ahead: Ahead::default(),
        news,
    };
    res.commitments = Commitments::of(&res);
    res.ahead = Ahead::of(&res, Ahead::DAYS);
    res
}
