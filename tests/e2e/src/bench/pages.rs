//! The built page and the same page without its scripts, on sites of their own.

use std::{fs, io::Write};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};

use super::plain::without_scripts;
use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    site::{Answer, Build, Dist, Site},
};

/// The files that the page requests, by the ends of their names.
const CODE: [(&str, &str); 3] = [
    (".js", "text/javascript"),
    ("_bg.wasm", "application/wasm"),
    ("article.json", "application/json"),
];

/// The two pages, and the files of the first, compressed as on a host.
pub(super) struct Pages {
    pub(super) built: Answer,
    pub(super) plain: Answer,
    pub(super) code: Vec<(String, Answer)>,
}

impl Pages {
    pub(super) fn read(dist: &Dist) -> Outcome<Self> {
        let html = fs::read_to_string(dist.folder.join("index.html"))?;
        let plain = without_scripts(&html);
        ensure(plain.len() < html.len(), || {
            "the page has no scripts".into()
        })?;
        let kind = "text/html; charset=utf-8";
        let code = CODE.map(|(ending, kind)| {
            let name = dist.file(Build::Baked, ending)?;
            let bytes = fs::read(dist.folder.join(&name))?;
            Ok((name, zipped(kind, &bytes)?))
        });
        Ok(Self {
            built: zipped(kind, html.as_bytes())?,
            plain: zipped(kind, plain.as_bytes())?,
            code: code.into_iter().collect::<Outcome<_>>()?,
        })
    }

    /// Opens the built page and waits until the app runs. Returns the milliseconds to the first paint.
    pub(super) async fn open_built(&self, page: &Page) -> Outcome<f64> {
        let (_site, time) = self.open(page, &self.built, &[]).await?;
        // Lets the app finish its work before the other page is opened.
        page.works().await?;
        Ok(time)
    }

    pub(super) async fn open_plain(&self, page: &Page) -> Outcome<f64> {
        let (_site, time) = self.open(page, &self.plain, &[]).await?;
        Ok(time)
    }

    /// Opens this page on a site of its own that also has these files, starting from an empty page. Returns the site and
    /// the milliseconds to the first paint.
    pub(super) async fn open(
        &self,
        page: &Page,
        html: &Answer,
        files: &[(String, Answer)],
    ) -> Outcome<(Site, f64)> {
        let site = self.site(page, html, files).await?;
        page.go_to("about:blank").await?;
        page.go_to(&site.address()).await?;
        let time = page.first_paint().await?;
        Ok((site, time))
    }

    /// A site with this page, the app, and these files.
    pub(super) async fn site(
        &self,
        page: &Page,
        html: &Answer,
        files: &[(String, Answer)],
    ) -> Outcome<Site> {
        let site = page.site(Build::Baked).await?;
        site.answer_for("", html.clone());
        for (name, answer) in self.code.iter().chain(files) {
            site.answer_for(name, answer.clone());
        }
        Ok(site)
    }
}

/// A file, compressed as on a host.
pub(super) fn zipped(kind: &'static str, bytes: &[u8]) -> Outcome<Answer> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(Answer::Zipped(kind, Bytes::from(gzip.finish()?)))
}
