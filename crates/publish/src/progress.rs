//! A progress bar on the terminal, for work that takes longer than a second. There is none in a
//! browser.

#[cfg(feature = "command")]
pub(crate) use bar::Progress;
#[cfg(not(feature = "command"))]
pub(crate) use none::Progress;

#[cfg(feature = "command")]
mod bar {
    use std::sync::mpsc::{self, RecvTimeoutError};
    use std::thread;
    use std::time::Duration;

    use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

    /// How long work goes on before the bar appears.
    const PATIENCE: Duration = Duration::from_secs(1);

    /// How often it is drawn.
    const INTERVAL: Duration = Duration::from_millis(200);

    /// Dropping this removes the bar. Where standard error is not a terminal, there is none.
    pub(crate) struct Progress {
        bar: ProgressBar,
        /// Its end tells the thread that waits to show the bar that the work is done.
        _work: mpsc::Sender<()>,
    }

    impl Progress {
        /// `what` names the steps: "files".
        pub(crate) fn of(steps: usize, what: &'static str) -> Self {
            let hidden = ProgressDrawTarget::hidden();
            let bar = ProgressBar::with_draw_target(Some(steps as u64), hidden).with_message(what);
            if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}") {
                bar.set_style(style);
            }
            let (work, end) = mpsc::channel();
            let due = bar.clone();
            thread::spawn(move || {
                if end.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    due.set_draw_target(ProgressDrawTarget::stderr());
                    due.enable_steady_tick(INTERVAL);
                }
            });
            Self { bar, _work: work }
        }

        pub(crate) fn step(&self) {
            self.bar.inc(1);
        }
    }

    impl Drop for Progress {
        fn drop(&mut self) {
            self.bar.finish_and_clear();
        }
    }
}

#[cfg(not(feature = "command"))]
mod none {
    pub(crate) struct Progress;

    impl Progress {
        pub(crate) fn of(_steps: usize, _what: &'static str) -> Self {
            Self
        }

        pub(crate) fn step(&self) {}
    }
}
