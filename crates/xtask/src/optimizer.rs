//! How wasm-opt is called: as the page tells Trunk.

use crate::{error::Error, workspace};

/// The options of wasm-opt.
pub(crate) fn options() -> Result<Vec<String>, Error> {
    options_of(&workspace::read("index.html")?)
}

fn options_of(page: &str) -> Result<Vec<String>, Error> {
    let value = |attribute: &str| {
        let (_, rest) = page.split_once(&format!("{attribute}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let (Some(level), Some(parameters)) = (value("data-wasm-opt"), value("data-wasm-opt-params"))
    else {
        return Err(Error::Unmet(
            "index.html does not say how wasm-opt is called.".to_owned(),
        ));
    };
    let level = format!("-O{level}");
    let parameters = parameters.split_whitespace().map(str::to_owned);
    Ok([level].into_iter().chain(parameters).collect())
}

#[cfg(test)]
mod tests {
    use super::options_of;

    #[test]
    fn the_page_says_how_wasm_opt_is_called() {
        let page = r#"<link data-wasm-opt="z" data-wasm-opt-params="--flatten -Os">"#;
        let options = options_of(page).ok();
        assert_eq!(
            options.as_deref(),
            Some(&["-Oz", "--flatten", "-Os"].map(str::to_owned)[..])
        );
        assert!(options_of("<link>").is_err());
    }
}
