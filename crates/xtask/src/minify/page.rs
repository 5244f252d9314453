//! Minifying the style and the scripts in the page.

use std::{fs, path::Path};

use minifier::js;

use crate::{error::Error, files};

/// Minifies the style and the scripts in the page of a site. Comments stay in the repository.
pub(crate) fn page(folder: &Path) -> Result<(), Error> {
    let file = folder.join("index.html");
    let html = fs::read_to_string(&file).map_err(|cause| files::at(&file, cause))?;
    fs::write(&file, minified(&html)).map_err(|cause| files::at(&file, cause))
}

fn minified(html: &str) -> String {
    let html = map_inside(html, "script", |script| js::minify(script).to_string());
    map_inside(&html, "style", css)
}

/// Style without comments and indentation, and otherwise as it is. The crate for scripts removes spaces from style that
/// mean something, as around the `+` in `clamp`, and others remove values that are there for older browsers.
fn css(style: &str) -> String {
    let mut rest = style;
    let mut code = String::with_capacity(style.len());
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    let lines = code.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Replaces what is inside each element of this name, which contains no elements.
fn map_inside(html: &str, name: &str, map: impl Fn(&str) -> String) -> String {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let mut mapped = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(&start)
        && let Some(length) = rest.get(at..).and_then(|from| from.find('>'))
        && let Some((before, after)) = rest.split_at_checked(at + length + 1)
        && let Some((inside, after)) = after.split_once(&end)
    {
        mapped.push_str(before);
        mapped.push_str(&map(inside));
        mapped.push_str(&end);
        rest = after;
    }
    mapped.push_str(rest);
    mapped
}

#[cfg(test)]
mod tests {
    use super::minified;

    #[test]
    fn only_style_and_scripts_change() {
        let page = "<!-- A  comment --> <style media=\"print\">\n/* Why */\na {\n  margin: clamp(1px, 1rem + 2px, 5px);\n}\n</style>\
                    <script type=\"module\" async>\n// Why\nconst  a = `x ${1}`;\n</script> <p>a  b</p>";
        assert_eq!(
            minified(page),
            "<!-- A  comment --> <style media=\"print\">a {\nmargin: clamp(1px, 1rem + 2px, 5px);\n}</style>\
             <script type=\"module\" async>const a=`x ${1}`;</script> <p>a  b</p>"
        );
    }
}
