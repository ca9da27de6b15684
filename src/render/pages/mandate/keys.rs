//! The keys of the words for how a body meets and decides.

use crate::model::{DecisionMode, MeetingForm, Tie, YesNo};

/// Where it meets.
pub(super) fn form(form: MeetingForm) -> &'static str {
    match form {
        MeetingForm::Physical => "mandate-form-physical",
        MeetingForm::Virtual => "mandate-form-virtual",
        MeetingForm::Hybrid => "mandate-form-hybrid",
    }
}

/// Whether anyone may attend.
pub(super) fn open(open: YesNo) -> &'static str {
    match open {
        YesNo::Yes => "mandate-open-yes",
        YesNo::No => "mandate-open-no",
    }
}

/// How it comes to a decision.
pub(super) fn mode(mode: DecisionMode) -> &'static str {
    match mode {
        DecisionMode::Consensus => "mandate-mode-consensus",
        DecisionMode::Majority => "mandate-mode-majority",
        DecisionMode::Absolute => "mandate-mode-absolute",
    }
}

/// What happens at a tie.
pub(super) fn tie(tie: Tie) -> &'static str {
    match tie {
        Tie::Chair => "mandate-tie-chair",
        Tie::Lapses => "mandate-tie-lapses",
        Tie::Revote => "mandate-tie-revote",
        Tie::Lot => "mandate-tie-lot",
    }
}
