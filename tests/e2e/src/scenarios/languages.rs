//! The interface, numbers and dates follow the language of the article.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build, Site},
};

/// A sample article, and the expected words of the interface.
struct Sample {
    name: &'static str,
    /// What the article is, and the language that it says it is in.
    article: &'static str,
    written_in: &'static str,
    /// The language that it says it is in for this row.
    lang: &'static str,
    dir: &'static str,
    in_crisis: &'static str,
    contents: &'static str,
    show_all: &'static str,
    hide_all: &'static str,
    date: &'static str,
    number: &'static str,
}

const SPANISH: Sample = Sample {
    name: "Spanish",
    article: include_str!("../../../../samples/es/article.json"),
    written_in: "es",
    lang: "es",
    dir: "ltr",
    in_crisis: "¿En crisis?",
    contents: "Contenido",
    show_all: "Mostrar todas las secciones",
    hide_all: "Ocultar todas las secciones",
    date: "23 de noviembre de 2026",
    number: "46,5 %",
};

const ARABIC: Sample = Sample {
    name: "Arabic",
    article: include_str!("../../../../samples/ar/article.json"),
    written_in: "ar",
    lang: "ar",
    dir: "rtl",
    in_crisis: "في أزمة؟",
    contents: "المحتويات",
    show_all: "إظهار كل الأقسام",
    hide_all: "إخفاء كل الأقسام",
    date: "23 نوفمبر 2026",
    number: "46.5%",
};

/// There is no article in German or French: the Spanish one, as if it were.
const GERMAN: Sample = Sample {
    name: "German",
    lang: "de-DE",
    in_crisis: "In einer Krise?",
    contents: "Inhalt",
    show_all: "Alle Abschnitte öffnen",
    hide_all: "Alle Abschnitte schließen",
    date: "23. November 2026",
    number: "46,5\u{a0}%",
    ..SPANISH
};

const FRENCH: Sample = Sample {
    name: "French",
    lang: "fr-FR",
    in_crisis: "En crise\u{202f}?",
    contents: "Sommaire",
    show_all: "Ouvrir toutes les sections",
    hide_all: "Fermer toutes les sections",
    date: "23 novembre 2026",
    number: "46,5\u{202f}%",
    ..SPANISH
};

impl Sample {
    fn article(&self) -> String {
        let lang = |lang| format!("\"lang\": \"{lang}\"");
        self.article
            .replacen(&lang(self.written_in), &lang(self.lang), 1)
    }
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = [&SPANISH, &ARABIC, &GERMAN, &FRENCH]
        .into_iter()
        .map(|sample| {
            let name = sample.name;
            row(
                format!("the page of a {name} article is in {name}, accessible, and fits a phone"),
                move |page| speaks(page, sample),
            )
        })
        .collect();
    rows.push(row(
        "a failure is told in the page’s own language",
        says_why,
    ));
    rows
}

async fn speaks(page: Page, sample: &Sample) -> Outcome {
    let site = page.visit(Answer::json(sample.article())).await?;
    page.works().await?;
    let root: [String; 2] = page
        .ask(
            "return [document.documentElement.lang, document.documentElement.dir]",
            [],
        )
        .await?;
    ensure(root == [sample.lang, sample.dir], || {
        format!("the page is in {root:?}")
    })?;
    let contents: String = page.ask("return look.nameOfContents()", []).await?;
    ensure(contents == sample.contents, || {
        format!("the contents are called {contents:?}")
    })?;
    page.reads(sample.in_crisis).await?;
    page.reads(sample.date).await?;
    page.press(sample.show_all).await?;
    page.sees(Role::Button, sample.hide_all).await?;
    page.reads(sample.number).await?;
    page.is_accessible().await?;
    fits(&page, &site, sample).await
}

async fn fits(page: &Page, site: &Site, sample: &Sample) -> Outcome {
    page.squeeze(site, 320).await?;
    page.works().await?;
    page.press(sample.show_all).await?;
    page.sees(Role::Button, sample.hide_all).await?;
    page.fits().await
}

async fn says_why(page: Page) -> Outcome {
    let site = page.site(Build::Unbaked).await?;
    let english = page.dist().page(Build::Unbaked)?;
    let spanish = english.replacen("lang=\"en\"", "lang=\"es\"", 1);
    ensure(spanish != english, || "the page names no language".into())?;
    site.answer_for("", Answer::Body("text/html; charset=utf-8", spanish.into()));
    site.answer(Answer::Status(404));
    page.go_to(&site.address()).await?;
    page.sees(Role::Title, "No hay ningún artículo en esta dirección")
        .await?;
    page.reads(SPANISH.in_crisis).await
}
