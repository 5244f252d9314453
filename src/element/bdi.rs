use article::{ISOLATE, POP_ISOLATE};

use super::{
    said::Said,
    tree::{Child, Element, Parts},
};

/// The nodes for an element that shows this: text, or an element for each part in one language.
pub(super) fn nodes(said: &Said) -> Vec<Child> {
    let Some(languages) = said.languages() else {
        return vec![Child::Text(said.text().to_owned())];
    };
    let mut nodes = Vec::new();
    let mut text = String::new();
    let mut depth = 0_usize;
    for character in said.text().chars() {
        let language = if depth > 0 {
            languages.quoted
        } else {
            languages.own
        };
        let was_quoted = depth > 0;
        match character {
            '\u{2066}'..=ISOLATE => depth += 1,
            POP_ISOLATE => depth = depth.saturating_sub(1),
            _ => {}
        }
        if was_quoted == (depth > 0) {
            text.push(character);
        } else {
            nodes.extend(bdi(&mut text, language));
        }
    }
    nodes.extend(bdi(&mut text, languages.own));
    nodes
}

fn bdi(text: &mut String, language: &str) -> Option<Child> {
    let text = std::mem::take(text);
    (!text.is_empty()).then(|| {
        Child::Element(Element(Box::new(Parts {
            tag: "bdi",
            attributes: vec![("lang", language.to_owned())],
            children: vec![Child::Text(text)],
            live: Vec::new(),
        })))
    })
}

#[cfg(test)]
mod tests {
    use article::isolated;

    use crate::element::{Languages, Said, element};

    fn check(languages: Option<Languages>, text: String, expected: &str) {
        let html = element("p").child(Said::new(text, languages)).to_html();
        assert_eq!(html, format!("<p>{expected}</p>"));
    }

    #[test]
    fn each_part_is_marked_with_its_language() {
        let languages = Some(Languages {
            own: "en",
            quoted: "it",
        });
        let quote = isolated("Dosi");
        check(None, "Dose".into(), "Dose");
        check(None, quote.clone(), "\u{2068}Dosi\u{2069}");
        check(languages, "Dose".into(), "<bdi lang=\"en\">Dose</bdi>");
        check(languages, String::new(), "");
        check(
            languages,
            format!("Back to {quote}."),
            "<bdi lang=\"en\">Back to </bdi><bdi lang=\"it\">Dosi</bdi><bdi lang=\"en\">.</bdi>",
        );
        check(
            languages,
            isolated(&format!("Le {}", isolated("x"))),
            "<bdi lang=\"it\">Le \u{2068}x\u{2069}</bdi>",
        );
    }

    #[test]
    fn an_attribute_comes_with_its_language() {
        let languages = Languages {
            own: "en",
            quoted: "it",
        };
        let name = Said::new("Close".into(), Some(languages));
        let html = element("p").attr("aria-label", name).to_html();
        assert_eq!(html, "<p aria-label=\"Close\" lang=\"en\"></p>");
    }
}
