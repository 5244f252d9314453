//! Links to places on the page, from outside and within.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    article::Article,
    engine::Engine,
    ids,
    outcome::{Outcome, Stop, ensure},
    page::{Page, Screen},
    row::{Row, feature},
    site::Build,
};

/// A place that a link leads to.
struct Place {
    what: &'static str,
    /// Whether a reader also arrives there. The tests in a page arrive at the others.
    is_visited: bool,
    find: fn(&Article) -> Outcome<(String, String)>,
}

const PLACES: &[Place] = &[
    Place {
        what: "a closed section",
        is_visited: false,
        find: |article| {
            let id = article.closed_section()?.id();
            Ok((id.to_owned(), ids::heading(id)))
        },
    },
    Place {
        what: "the heading of a closed section",
        is_visited: false,
        find: |article| {
            let heading = ids::heading(article.closed_section()?.id());
            Ok((heading.clone(), heading))
        },
    },
    Place {
        what: "a closed section, percent-encoded",
        is_visited: true,
        find: |article| {
            let id = article.closed_section()?.id();
            let encoded: String = id.bytes().map(|byte| format!("%{byte:02X}")).collect();
            Ok((encoded, ids::heading(id)))
        },
    },
    Place {
        what: "the last reference",
        is_visited: true,
        find: |article| {
            let id = *article.ids("references").last().ok_or("no reference")?;
            Ok((id.to_owned(), id.to_owned()))
        },
    },
    Place {
        what: "a word in the glossary",
        is_visited: false,
        find: |article| {
            let id = *article.ids("glossary").last().ok_or("no glossary")?;
            Ok((id.to_owned(), id.to_owned()))
        },
    },
    Place {
        what: "a chart in a section",
        is_visited: true,
        find: |article| {
            let mut sections = article.sections().into_iter();
            let section = sections.find(|section| section.has_chart());
            let id = section.ok_or("no section has a chart")?.id();
            let chart = format!("{id}_chart_1");
            Ok((chart.clone(), chart))
        },
    },
    Place {
        what: "what the certainties mean",
        is_visited: false,
        find: |_| Ok(("certainty".into(), "certainty".into())),
    },
    Place {
        what: "how to cite the page",
        is_visited: false,
        find: |_| Ok(("cite-this".into(), "cite-this".into())),
    },
    Place {
        what: "the help lines",
        is_visited: false,
        find: |_| Ok(("help".into(), "help".into())),
    },
];

/// A fragment that is no text when it is decoded. The tests in a page arrive at the others.
const BROKEN: &str = "%E0%A4%A";

/// Fragments without a target.
const NOWHERE: &[&str] = &[
    "",
    "no-such-place",
    "%",
    BROKEN,
    "%00",
    "'\"<b>",
    "]:not(",
    "__proto__",
];

pub(super) fn rows() -> Vec<Row> {
    let mut rows = vec![
        feature("a visit by a link leads to each of three places", arrive),
        feature("a changed address leads to each of nine places", move_on),
    ];
    rows.push(
        feature(
            "a visit by a link to words leads to them in a closed section",
            words,
        )
        // Text fragments do not work in frames.
        .only_on(Screen::Wide),
    );
    rows.push(feature("a link to nowhere does no harm", nowhere));
    rows.push(feature(
        "a citation leads to its reference, whose link leads back",
        there_and_back,
    ));
    rows.push(feature(
        "a link to a citation opens the section around it",
        into_a_section,
    ));
    rows.push(feature(
        "a second click on the same link leads there again",
        same_link_twice,
    ));
    rows
}

async fn arrive(page: Page) -> Outcome {
    let article = page.article()?;
    for place in PLACES.iter().filter(|place| place.is_visited) {
        let (fragment, seen) = (place.find)(&article)?;
        let _site = page.read_article_at(&format!("#{fragment}")).await?;
        stands_at(&page, &fragment, &seen)
            .await
            .map_err(|stop| to(place, stop))?;
    }
    Ok(())
}

async fn move_on(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    for place in PLACES {
        let (fragment, seen) = (place.find)(&article)?;
        page.closes_every_section().await?;
        page.scroll_to_the_top().await?;
        page.go_to_fragment(&fragment).await?;
        stands_at(&page, &fragment, &seen)
            .await
            .map_err(|stop| to(place, stop))?;
    }
    Ok(())
}

/// Adds the place to a failure.
fn to(place: &Place, stop: Stop) -> Stop {
    match stop {
        Stop::Failed(why) => Stop::Failed(format!("to {}: {why}", place.what)),
        skipped @ Stop::Skipped(_) => skipped,
    }
}

async fn stands_at(page: &Page, fragment: &str, seen: &str) -> Outcome {
    page.has_in_view(seen).await?;
    if let Some(section) = ids::part_of(seen) {
        page.has_open(section).await?;
    }
    page.address_ends_in(&format!("#{fragment}")).await
}

async fn nowhere(page: Page) -> Outcome {
    page.complaints().await?;
    let _site = page.read_article_at(&format!("#{BROKEN}")).await?;
    for fragment in NOWHERE {
        page.go_to_fragment("help").await?;
        page.go_to_fragment(fragment).await?;
        page.sees_article().await?;
    }
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}

async fn there_and_back(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let citation = page.first_citation().await?;
    page.follow(&format!("a[id='{}']", citation.id)).await?;
    page.follow("#_panel .panel-list").await?;
    page.has_in_view(&citation.reference).await?;
    page.address_ends_in(&format!("#{}", citation.reference))
        .await?;
    page.follow(&format!(
        "li[id='{}'] a[href='#{}']",
        citation.reference, citation.id
    ))
    .await?;
    page.has_in_view(&citation.id).await
}

async fn into_a_section(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?.id();
    let citation = page.first_citation_in(section).await?;
    page.go_to_fragment(&citation.id).await?;
    page.has_open(section).await?;
    page.has_in_view(&citation.id).await
}

async fn same_link_twice(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    let heading = ids::heading(section.id());
    page.choose_in_contents(section.title()).await?;
    page.has_in_view(&heading).await?;
    page.click_details_of(section.id()).await?;
    page.has_closed(section.id()).await?;
    page.scroll_to_the_top().await?;

    page.choose_in_contents(section.title()).await?;
    page.has_open(section.id()).await?;
    page.has_in_view(&heading).await?;

    for _ in 0..2 {
        page.follow_words("Back to the top").await?;
        page.has_in_view(ids::TOP).await?;
        page.choose_in_contents(section.title()).await?;
        page.has_in_view(&heading).await?;
    }
    page.follow_words("Back to the top").await?;
    page.scroll_to_the_end().await?;
    page.follow_words("Back to the top").await?;
    page.has_in_view(ids::TOP).await
}

/// The browser itself scrolls to text fragments: <https://wicg.github.io/scroll-to-text-fragment/>
async fn words(page: Page) -> Outcome {
    if page.engine() == Engine::Firefox && page.build() == Build::Unbaked {
        let reason = "Firefox looks for the words once, before the app has made the page";
        return Err(Stop::Skipped(reason.into()));
    }
    let article = page.article()?;
    let section = article.closed_section()?;
    let sentence = section.sentence()?;
    let directive = utf8_percent_encode(&sentence, NON_ALPHANUMERIC);
    let _site = page
        .read_article_at(&format!("#:~:text={directive}"))
        .await?;
    page.has_open(section.id()).await?;
    page.can_read(&sentence).await
}
