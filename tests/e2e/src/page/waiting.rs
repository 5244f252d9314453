//! Waiting for the article.

use super::handle::Page;
use crate::{
    outcome::{Outcome, ensure},
    until::until_true,
};

impl Page {
    pub(crate) async fn shows_progress_of_about_half(&self) -> Outcome {
        until_true("a progress bar at about a half", async || {
            let progress: f64 = self.ask("return look.progress()", []).await?;
            Ok((0.4..0.6).contains(&progress))
        })
        .await
    }

    /// The device is online again.
    pub(crate) async fn comes_online(&self) -> Outcome {
        let script = "dispatchEvent(new Event('online'))";
        self.run(script, []).await.map(drop)
    }

    /// Fails if the layout has shifted by more than this so far. Only Chromium measures it.
    /// <https://web.dev/articles/cls>
    pub(crate) async fn shifts_at_most(&self, most: f64) -> Outcome {
        let (shift, moved): (f64, Vec<Option<String>>) =
            self.ask("return look.layoutShift()", []).await?;
        ensure(shift <= most, || {
            format!("the layout shifts by {shift}: {moved:?}")
        })
    }
}
