//! Which elements are bold, italic, raised, lowered or crossed out: word processors say so in styles, not by tags.

use std::collections::HashMap;

use super::page::{Id, Page, ROOT};

/// How an element looks, if its own styles say so.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub(super) struct Look {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) crossed_out: Option<bool>,
    pub(super) script: Option<Script>,
}

/// Where words stand that are not on the line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Script {
    Raised,
    Lowered,
}

/// The looks of the page's classes.
pub(super) struct Styles(HashMap<String, Look>);

impl Styles {
    /// Reads the rules for single classes in the page's `style` elements.
    pub(super) fn of(page: &Page) -> Self {
        let mut styles = HashMap::new();
        for element in page.elements(ROOT) {
            if page.name(element) != "style" {
                continue;
            }
            let text = page.all_text(element);
            for rule in text.split('}') {
                let Some((selectors, declarations)) = rule.rsplit_once('{') else {
                    continue;
                };
                let look = Look::of(declarations);
                if look == Look::default() {
                    continue;
                }
                for class in selectors.split(',').filter_map(class_alone) {
                    let before = styles.entry(class.to_owned()).or_insert(Look::default());
                    *before = look.or(*before);
                }
            }
        }
        Self(styles)
    }

    /// How an element looks: by its own style, its classes, or else its tag.
    pub(super) fn look(&self, page: &Page, element: Id) -> Look {
        let mut look = Look::of(page.attr(element, "style").unwrap_or_default());
        for class in page.classes(element) {
            look = look.or(self.0.get(class).copied().unwrap_or_default());
        }
        let mut tag = Look::default();
        match page.name(element) {
            "b" | "strong" => tag.bold = Some(true),
            "i" | "em" => tag.italic = Some(true),
            "del" | "s" | "strike" => tag.crossed_out = Some(true),
            "sup" => tag.script = Some(Script::Raised),
            "sub" => tag.script = Some(Script::Lowered),
            _ => {}
        }
        look.or(tag)
    }
}

impl Look {
    fn of(declarations: &str) -> Self {
        let mut look = Self::default();
        for declaration in declarations.split(';') {
            let Some((name, value)) = declaration.split_once(':') else {
                continue;
            };
            let value = value.trim().trim_end_matches("!important").trim_end();
            match name.trim().to_ascii_lowercase().as_str() {
                "font-weight" => look.bold = Some(is_bold(value)),
                "font-style" => look.italic = Some(value == "italic" || value == "oblique"),
                "text-decoration" | "text-decoration-line" => {
                    look.crossed_out = Some(value.contains("line-through"));
                }
                "vertical-align" => look.script = Script::of(value),
                _ => {}
            }
        }
        look
    }

    fn or(self, other: Self) -> Self {
        Self {
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            crossed_out: self.crossed_out.or(other.crossed_out),
            script: self.script.or(other.script),
        }
    }
}

impl Script {
    /// The one that a `vertical-align` stands for. Other values are of cells and pictures, or of a style sheet that makes
    /// raised words smaller by its own means.
    fn of(value: &str) -> Option<Self> {
        match value {
            "super" => Some(Self::Raised),
            "sub" => Some(Self::Lowered),
            _ => None,
        }
    }
}

fn is_bold(value: &str) -> bool {
    match value.parse::<u32>() {
        Ok(weight) => weight >= 600,
        Err(_) => value == "bold" || value == "bolder",
    }
}

/// The class of a selector such as `.c1` or `span.c1`.
fn class_alone(selector: &str) -> Option<&str> {
    let (_, selector) = selector.rsplit_once("*/").unwrap_or(("", selector));
    let (element, class) = selector.trim().split_once('.')?;
    let is_name = |name: &str| {
        name.chars()
            .all(|c| c.is_alphanumeric() || "-_".contains(c))
    };
    (is_name(element) && is_name(class)).then_some(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_say_what_is_bold_and_italic() {
        let html = "<style>/**/ .a,span.b{color:red;font-weight:700} .c{font-style: italic}
            .d .e{font-weight:700}</style>
            <i class=a></i><b style='font-weight:normal'></b><u class='b c'></u><u class=e></u>";
        let page = Page::of(html);
        let styles = Styles::of(&page);
        let looks: Vec<(Option<bool>, Option<bool>)> = page
            .elements(ROOT)
            .into_iter()
            .filter(|element| matches!(page.name(*element), "i" | "b" | "u"))
            .map(|element| styles.look(&page, element))
            .map(|look| (look.bold, look.italic))
            .collect();
        let yes = Some(true);
        assert_eq!(
            looks,
            [(yes, yes), (Some(false), None), (yes, yes), (None, None)]
        );
    }
}
