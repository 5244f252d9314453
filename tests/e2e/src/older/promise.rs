//! What holds in browsers that cannot run the app.

use std::fmt::{self, Display};

use serde_json::{Value, json};

use super::tab::Tab;
use crate::{
    article::Article,
    outcome::{Outcome, ensure},
    page::Size,
    site::{Dist, Site},
    whole_text::Spelling,
};

pub(super) const NARROW: Size = Size {
    width: 360,
    height: 780,
};
pub(super) const WIDE: Size = Size {
    width: 1440,
    height: 900,
};

/// A promise to every reader.
#[derive(Clone, Copy)]
pub(super) enum Promise {
    Text,
    Folds,
    Paper,
    Contents,
    Address,
    Help,
    Design,
}

impl Promise {
    pub(super) const ALL: [Self; 7] = [
        Self::Text,
        Self::Folds,
        Self::Paper,
        Self::Contents,
        Self::Address,
        Self::Help,
        Self::Design,
    ];

    pub(super) async fn check(self, tab: &mut Tab, site: &Site, dist: &Dist) -> Outcome {
        let page = site.address();
        tab.go_to(&page, NARROW).await?;
        match self {
            Self::Text => {
                nothing_is_wrong(tab, "look.folds()").await?;
                let text = tab.run("document.body.innerText").await?;
                let article = Article::read(&dist.article)?;
                let text = text.as_str().unwrap_or_default();
                article.is_whole_in(text, Spelling::Words)?;
            }
            Self::Folds => nothing_is_wrong(tab, "look.folds()").await?,
            Self::Paper => nothing_is_wrong(tab, "look.paper()").await?,
            Self::Contents => nothing_is_wrong(tab, "look.contents()").await?,
            Self::Address => {
                let article = Article::read(&dist.article)?;
                let section = article.closed_section()?.id().to_owned();
                // The question mark makes it another page.
                tab.go_to(&format!("{page}?#{section}"), NARROW).await?;
                let height = format!("document.getElementById('{section}').offsetHeight");
                let height = tab.run(&height).await?;
                ensure(height.as_u64() > Some(0), || "it is folded".into())?;
            }
            Self::Help => {
                tab.go_to(&page, WIDE).await?;
                nothing_is_wrong(tab, "look.help()").await?;
            }
            Self::Design => {
                nothing_is_wrong(tab, "look.design()").await?;
                tab.go_to(&page, WIDE).await?;
                nothing_is_wrong(tab, "look.design()").await?;
                let surface = tab.run("look.surface()").await?;
                ensure(surface == "rgb(250, 246, 238)", || {
                    format!("the surface is {surface}")
                })?;
            }
        }
        tab.has_no_errors()
    }
}

impl Display for Promise {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Text => "every sentence can be read",
            Self::Folds => "every fold opens and closes",
            Self::Paper => "what is folded is printed",
            Self::Contents => "the contents lead to every part",
            Self::Address => "an address leads into a fold",
            Self::Help => "the help lines are at the top and can be called",
            Self::Design => "the page is designed, and shows nothing that needs the app",
        })
    }
}

async fn nothing_is_wrong(tab: &mut Tab, script: &str) -> Outcome {
    let wrong: Value = tab.run(script).await?;
    ensure(wrong == json!([]), || format!("{wrong:#}"))
}
