//! What the benchmarks are asked for.

use std::path::PathBuf;

use url::Url;

use crate::outcome::Outcome;

/// The options of `--bench`.
#[derive(Default)]
pub(super) struct Options {
    /// Words of the titles of the parts to run; empty for all.
    pub(super) only: String,
    /// Other people's pages, measured on a phone beside Unfold's: a name and an address each.
    pub(super) against: Vec<(String, Url)>,
    /// Where a picture of the times on a phone is saved, as PNG.
    pub(super) picture: Option<PathBuf>,
}

impl Options {
    /// # Errors
    ///
    /// When an option is unknown, lacks its value, or has a wrong one.
    pub(super) fn parse(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(option) = arguments.next() {
            let value = arguments
                .next()
                .ok_or_else(|| format!("{option} needs a value"))?;
            match option.as_str() {
                "--only" => options.only.clone_from(value),
                "--against" => options.against.push(named_address(value)?),
                "--picture" => options.picture = Some(value.into()),
                _ => return Err(format!("{option} is none of --only, --against, --picture").into()),
            }
        }
        Ok(options)
    }
}

fn named_address(value: &str) -> Outcome<(String, Url)> {
    let (name, address) = value
        .split_once('=')
        .filter(|(name, _)| !name.is_empty())
        .ok_or_else(|| format!("--against needs NAME=URL, not {value:?}"))?;
    let address = Url::parse(address).map_err(|error| format!("{address}: {error}"))?;
    Ok((name.to_owned(), address))
}

#[cfg(test)]
mod tests {
    use super::Options;
    use crate::outcome::Stop;

    fn parse(arguments: &[&str]) -> Result<Options, String> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        Options::parse(&arguments).map_err(|stop| match stop {
            Stop::Failed(message) | Stop::Skipped(message) => message,
        })
    }

    #[test]
    fn each_option_takes_its_value() {
        let options = parse(&[
            "--only",
            "On a phone",
            "--against",
            "React=http://localhost:3000/?a=b",
            "--picture",
            "docs/benchmarks.png",
        ]);
        let given = options.map(|options| {
            let against = options.against.into_iter();
            let against = against.map(|(name, address)| (name, address.to_string()));
            (options.only, against.collect::<Vec<_>>(), options.picture)
        });
        let react = ("React".to_owned(), "http://localhost:3000/?a=b".to_owned());
        let expected = (
            "On a phone".to_owned(),
            vec![react],
            Some("docs/benchmarks.png".into()),
        );
        assert_eq!(given, Ok(expected));
    }

    #[test]
    fn a_wrong_option_is_an_error() {
        for (wrong, message) in [
            (&["--only"][..], "--only needs a value"),
            (
                &["--wide", "1"],
                "--wide is none of --only, --against, --picture",
            ),
            (
                &["--against", "React"],
                "--against needs NAME=URL, not \"React\"",
            ),
            (
                &["--against", "=http://a/"],
                "--against needs NAME=URL, not \"=http://a/\"",
            ),
            (&["--against", "A=b"], "b: relative URL without a base"),
        ] {
            assert_eq!(parse(wrong).err().as_deref(), Some(message));
        }
    }
}
