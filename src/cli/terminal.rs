//! The terminal: what is said, and how far long work has come.

use indicatif::ProgressBar;
use std::time::Duration;

/// Says something on standard output; colours are dropped where nobody sees them.
pub(super) fn say(words: &str) {
    anstream::println!("{words}");
}

/// Says something on standard error.
pub(super) fn complain(words: &str) {
    anstream::eprintln!("{words}");
}

/// A line that tells what is being done, for as long as it takes; silent where no terminal is.
#[derive(Debug)]
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn begin() -> Progress {
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress(bar)
    }

    /// Names the next step.
    pub(super) fn step(&self, name: &'static str) {
        self.0.set_message(name);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
