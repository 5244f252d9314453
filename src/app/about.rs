use article::Article;

use crate::{
    browser::{self, Baked, MountPoint},
    marks::TOP,
};

/// What the tools need to know of the article.
pub(super) struct About {
    pub(super) id: String,
    /// BCP 47 tag of its language.
    pub(super) lang: String,
    pub(super) title: String,
}

impl About {
    pub(super) fn article(article: &Article) -> Self {
        Self {
            id: article.id().to_owned(),
            lang: article.lang().to_owned(),
            title: article.title().to_owned(),
        }
    }

    /// The same of the article that is baked into the page.
    pub(super) fn page(mount: &MountPoint, baked: &Baked) -> Self {
        Self {
            id: baked.id.clone(),
            lang: mount.lang.clone(),
            title: browser::text_of(TOP),
        }
    }
}
