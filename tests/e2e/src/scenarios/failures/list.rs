use super::screen::{
    DAMAGED, INVALID, Screen, TIMED_OUT, TOO_DEEP, TOO_LARGE, UNREACHABLE, WEB_PAGE, screen,
};
use crate::site::Answer;

/// Every failure of a connection, a server or a file: its name, what the server answers, and what the reader sees.
pub(crate) fn list() -> Vec<(&'static str, Answer, Screen)> {
    [connection(), status(), file()].concat()
}

fn connection() -> Vec<(&'static str, Answer, Screen)> {
    vec![
        ("no connection", Answer::Dropped, UNREACHABLE),
        ("the connection breaks half-way", Answer::Cut, UNREACHABLE),
        ("no answer for 15 seconds", Answer::Late, TIMED_OUT),
        (
            "silence half-way for 15 seconds",
            Answer::Half { sized: true },
            TIMED_OUT,
        ),
    ]
}

fn status() -> Vec<(&'static str, Answer, Screen)> {
    vec![
        (
            "403",
            Answer::Status(403),
            screen(
                "This article is not public",
                "The site answered 403 (forbidden).",
            ),
        ),
        (
            "404",
            Answer::Status(404),
            screen(
                "There is no article at this address",
                "The site answered 404 (not found).",
            ),
        ),
        (
            "500",
            Answer::Status(500),
            screen(
                "Something went wrong on the site",
                "The site answered 500 (internal server error).",
            )
            .with_another_try(),
        ),
        (
            "503",
            Answer::Status(503),
            screen(
                "The site is busy or down for maintenance",
                "The site answered 503 (service unavailable).",
            )
            .with_another_try(),
        ),
        (
            "an unusual status",
            Answer::Status(418),
            screen("The site didn’t send the article", "The site answered 418."),
        ),
    ]
}

fn file() -> Vec<(&'static str, Answer, Screen)> {
    const PAGE: &str = "<!doctype html><html lang=en><title>Home</title><p>Welcome";
    vec![
        (
            "a web page instead of the article",
            Answer::Body("text/html; charset=utf-8", PAGE.into()),
            WEB_PAGE,
        ),
        (
            "a web page that says it is JSON",
            Answer::json(PAGE),
            WEB_PAGE,
        ),
        (
            "an empty file",
            Answer::json(""),
            DAMAGED.telling_owner(&["line 1, column "]),
        ),
        (
            "a file that ends too early",
            Answer::json("{\"format\": 1,\n  \"id\": \"cut"),
            DAMAGED.telling_owner(&["line 2, column "]),
        ),
        (
            "a file that is not JSON on its third line",
            Answer::json(include_str!("../../../articles/damaged.json")),
            DAMAGED.telling_owner(&["line 3, column "]),
        ),
        (
            "a file that is not text",
            Answer::json(&b"{\"format\": \xff\xfe}"[..]),
            DAMAGED,
        ),
        (
            "an article with several mistakes",
            Answer::json(include_str!("../../../articles/invalid.json")),
            INVALID.telling_owner(&[
                "title: ",
                "sections[0].id: ",
                "sections[1].body[0][1].cite: ",
            ]),
        ),
        (
            "a link that would run a script",
            Answer::json(include_str!("../../../articles/script-link.json")),
            INVALID.telling_owner(&["sections[0].body[0][1].link.href: "]),
        ),
        (
            "an article in a newer format",
            Answer::json(include_str!("../../../articles/format-2.json")),
            screen(
                "This article needs a newer version of this page",
                "It is written in format 2. This page reads format 1.",
            ),
        ),
        (
            "more than 8 MiB, announced",
            Answer::Oversized { sized: true },
            TOO_LARGE,
        ),
        (
            "more than 8 MiB, not announced",
            Answer::Oversized { sized: false },
            TOO_LARGE,
        ),
        (
            "nesting without end",
            Answer::json("[".repeat(200_000)),
            TOO_DEEP,
        ),
    ]
}
