//! Scrolling.

use super::handle::Page;
use crate::{
    outcome::Outcome,
    until::{until_is, until_true},
};

impl Page {
    /// Waits until the page rests with the start of this element in the window, and nothing covers it.
    pub(crate) async fn has_in_view(&self, id: &str) -> Outcome {
        until_true(&format!("the beginning of #{id} in view"), async || {
            self.ask("return look.begins(...arguments)", [id]).await
        })
        .await
    }

    /// The distance of this element from the top of the window, in window heights.
    pub(crate) async fn height_of(&self, id: &str) -> Outcome<f64> {
        let height: Option<f64> = self.ask("return look.height(...arguments)", [id]).await?;
        height.ok_or_else(|| format!("#{id} is not to be seen").into())
    }

    /// Waits until the page rests with this element at this distance from the top.
    pub(crate) async fn has_at(&self, id: &str, height: f64) -> Outcome {
        let awaited = format!("#{id} at {height} of the window");
        let now = async || self.height_of(id).await;
        until_is(&awaited, now, |now: &f64| (now - height).abs() < 0.01).await
    }

    pub(crate) async fn scroll_to_the_top(&self) -> Outcome {
        self.scroll_to("0").await
    }

    pub(crate) async fn scroll_to_the_end(&self) -> Outcome {
        self.scroll_to("document.documentElement.scrollHeight")
            .await
    }

    /// Scrolls to this share of the page: 0 is the top, 1 the end.
    pub(crate) async fn scroll_by_share(&self, share: f64) -> Outcome {
        self.scroll_to(&format!(
            "{share} * (document.documentElement.scrollHeight - innerHeight)"
        ))
        .await
    }

    /// Scrolls the first of these elements to the top.
    pub(crate) async fn scroll_to_first(&self, selector: &str) -> Outcome {
        let script =
            "document.querySelector(arguments[0])?.scrollIntoView({ behavior: 'instant' })";
        self.run(script, [selector]).await.map(drop)
    }

    /// Scrolls the first of these elements close to the window's lower edge. At the edge itself a press may miss it.
    pub(crate) async fn scroll_above_end(&self, selector: &str) -> Outcome {
        let script = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'end', behavior: 'instant' }); \
                      scrollBy({ top: 24, behavior: 'instant' })";
        self.run(script, [selector]).await.map(drop)
    }

    async fn scroll_to(&self, top: &str) -> Outcome {
        let script = format!("scrollTo({{ top: {top}, behavior: 'instant' }})");
        self.run(&script, []).await.map(drop)
    }
}
