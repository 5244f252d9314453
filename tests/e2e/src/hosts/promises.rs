//! What holds on every host, at its root and below a path.

use std::{fs, pin::Pin};

use bytes::Bytes;

use super::{
    client::{Answer, get},
    expected, files,
    host::{Host, PLACES},
};
use crate::outcome::{Outcome, ensure};

type Checking<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// Something that holds on every host.
pub(super) struct Promise {
    pub(super) name: &'static str,
    pub(super) check: for<'a> fn(&'a Host) -> Checking<'a>,
}

/// A file of the site, at one of the [`PLACES`].
struct File {
    name: String,
    address: String,
}

pub(super) fn all() -> Vec<Promise> {
    vec![
        Promise {
            name: "every file is there and has its type",
            check: |host| Box::pin(types(host)),
        },
        Promise {
            name: "hashed files are cached forever",
            check: |host| Box::pin(kept(host)),
        },
        Promise {
            name: "all other files are revalidated",
            check: |host| Box::pin(asked_anew(host)),
        },
        Promise {
            name: "files are compressed where that saves bytes",
            check: |host| Box::pin(compressed(host)),
        },
        Promise {
            name: "brotli is preferred to gzip",
            check: |host| Box::pin(brotli_first(host)),
        },
        Promise {
            name: "a file that has not changed is not sent again",
            check: |host| Box::pin(unchanged(host)),
        },
        Promise {
            name: "a missing file gives 404 with the help lines",
            check: |host| Box::pin(missing(host)),
        },
        Promise {
            name: "every response has the security headers",
            check: |host| Box::pin(safe(host)),
        },
        Promise {
            name: "an article that is replaced alone is served at once",
            check: |host| Box::pin(replaced(host)),
        },
        Promise {
            name: "the address without its last slash leads to the page",
            check: |host| Box::pin(slash(host)),
        },
        Promise {
            name: "a compressed copy can be requested by name",
            check: |host| Box::pin(copies(host)),
        },
    ]
}

async fn types(host: &Host) -> Outcome {
    for file in files(host)? {
        let answer = get(&file.address, &[]).await?;
        answer.is(200)?;
        answer.says("Content-Type", expected::content_type(&file.name)?)?;
        answer.ensure(answer.body == bytes(host, &file.name)?, "another body")?;
    }
    Ok(())
}

async fn kept(host: &Host) -> Outcome {
    let mut count = 0;
    for file in files(host)? {
        if expected::is_hashed(&file.name) {
            count += 1;
            let answer = get(&file.address, &[]).await?;
            answer.says("Cache-Control", expected::KEPT)?;
        }
    }
    ensure(count > 0, || "no name has a digest".into())
}

async fn asked_anew(host: &Host) -> Outcome {
    for file in files(host)? {
        if !expected::is_hashed(&file.name) {
            let answer = get(&file.address, &[]).await?;
            answer.says("Cache-Control", expected::ASKED_ANEW)?;
        }
    }
    Ok(())
}

async fn compressed(host: &Host) -> Outcome {
    let mut count = 0;
    for file in files(host)? {
        let whole = bytes(host, &file.name)?;
        for (accepted, ending) in [("br", ".br"), ("gzip", ".gz"), ("identity", "?")] {
            let has_copy = host.site.join(format!("{}{ending}", file.name)).is_file();
            count += usize::from(has_copy);
            let answer = get(&file.address, &[("Accept-Encoding", accepted)]).await?;
            let encoding = expected::encoding(&file.name, accepted, has_copy);
            answer.says("Content-Encoding", encoding)?;
            answer.says("Vary", "Accept-Encoding")?;
            answer.ensure(unpacked(&answer)? == whole, "another body")?;
        }
    }
    ensure(count > 0, || {
        "the site has no compressed copies; `cargo xtask build` makes them".into()
    })
}

async fn brotli_first(host: &Host) -> Outcome {
    for place in PLACES {
        let accepted = [("Accept-Encoding", "gzip, deflate, br, zstd")];
        let answer = get(&host.address(place), &accepted).await?;
        answer.says("Content-Encoding", "br")?;
    }
    Ok(())
}

async fn unchanged(host: &Host) -> Outcome {
    for file in files(host)? {
        for accepted in ["br", "gzip", "identity"] {
            let accepted = ("Accept-Encoding", accepted);
            let first = get(&file.address, &[accepted]).await?;
            for (validator, condition) in [
                ("ETag", "If-None-Match"),
                ("Last-Modified", "If-Modified-Since"),
            ] {
                let known = first.header(validator);
                first.ensure(!known.is_empty(), "nothing to ask again with")?;
                let again = get(&file.address, &[accepted, (condition, &known)]).await?;
                again.is(304)?;
                again.ensure(again.body.is_empty(), "a body")?;
                again.says("Cache-Control", expected::caching(&file.name))?;
            }
        }
    }
    Ok(())
}

async fn missing(host: &Host) -> Outcome {
    for address in missing_addresses(host) {
        let answer = get(&address, &[]).await?;
        answer.is(404)?;
        let said = answer.header("Cache-Control");
        answer.ensure(!said.contains("immutable"), "it is missing for ever")?;
        let body = String::from_utf8_lossy(&answer.body);
        answer.ensure(!body.contains("id=\"unfold\""), "the page comes instead")?;
        answer.ensure(body.contains("tel:988"), "no help lines")?;
        answer.says("Content-Type", "text/html; charset=utf-8")?;
    }
    Ok(())
}

async fn safe(host: &Host) -> Outcome {
    for file in files(host)? {
        let answer = get(&file.address, &[]).await?;
        is_safe(&answer)?;
        let known = answer.header("ETag");
        let again = get(&file.address, &[("If-None-Match", &known)]).await?;
        again.is(304)?;
        is_safe(&again)?;
    }
    for address in missing_addresses(host) {
        is_safe(&get(&address, &[]).await?)?;
    }
    Ok(())
}

async fn replaced(host: &Host) -> Outcome {
    let new = br#"{"title": "Another article"}"#.repeat(100);
    fs::write(host.site.join("article.json"), &new)?;
    for place in PLACES {
        for accepted in ["gzip, deflate, br", "gzip", "br", "identity"] {
            let address = host.address(&format!("{place}article.json"));
            let answer = get(&address, &[("Accept-Encoding", accepted)]).await?;
            answer.is(200)?;
            answer.ensure(unpacked(&answer)? == new, "the old article")?;
        }
    }
    Ok(())
}

async fn slash(host: &Host) -> Outcome {
    for place in PLACES.iter().filter(|place| **place != "/") {
        let answer = get(&host.address(place.trim_end_matches('/')), &[]).await?;
        answer.is(301)?;
        answer.says("Location", place)?;
    }
    Ok(())
}

async fn copies(host: &Host) -> Outcome {
    for ending in [".br", ".gz"] {
        let name = format!("index.html{ending}");
        for place in PLACES {
            let address = host.address(&format!("{place}{name}"));
            let answer = get(&address, &[("Accept-Encoding", "gzip, br")]).await?;
            answer.is(200)?;
            answer.says("Content-Encoding", "")?;
            answer.ensure(answer.body == bytes(host, &name)?, "another body")?;
            let kind = answer.header("Content-Type");
            answer.ensure(!kind.starts_with("text/"), "it says that it is text")?;
        }
    }
    Ok(())
}

fn is_safe(answer: &Answer) -> Outcome {
    expected::safety()?
        .into_iter()
        .try_for_each(|(name, value)| answer.says(name, value))
}

/// Every file at every place. The page is also at the place itself.
fn files(host: &Host) -> Outcome<Vec<File>> {
    let names = files::asked_for(&host.site)?;
    let at = |place: &str, name: &str, path: &str| File {
        name: name.to_owned(),
        address: host.address(&format!("{place}{path}")),
    };
    let everywhere = PLACES.iter().flat_map(|place| {
        let files = names.iter().map(|name| at(place, name, name));
        files.chain([at(place, "index.html", "")])
    });
    Ok(everywhere.collect())
}

fn missing_addresses(host: &Host) -> Vec<String> {
    let names = [
        "missing",
        "missing.json",
        "missing/index.html",
        "unfold-app-0123456789abcdef.js",
        "unfold-app-0123456789abcdef_bg.wasm",
    ];
    PLACES
        .iter()
        .flat_map(|place| names.map(|name| host.address(&format!("{place}{name}"))))
        .collect()
}

fn bytes(host: &Host, name: &str) -> Outcome<Bytes> {
    Ok(Bytes::from(fs::read(host.site.join(name))?))
}

/// The decompressed body.
fn unpacked(answer: &Answer) -> Outcome<Vec<u8>> {
    let mut packed = answer.body.as_ref();
    let mut body = Vec::new();
    match answer.header("Content-Encoding").as_str() {
        "br" => brotli::BrotliDecompress(&mut packed, &mut body)?,
        "gzip" => _ = std::io::copy(&mut flate2::read::GzDecoder::new(packed), &mut body)?,
        _ => body.extend_from_slice(packed),
    }
    Ok(body)
}
