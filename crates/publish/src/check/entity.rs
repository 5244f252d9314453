//! HTML's entities, such as `&nbsp;`.

use encoding_rs::WINDOWS_1252;
use html_escape::decode_html_entities;

/// The text with the characters for its entities.
pub(super) fn without_entities(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((start, entity)) = entity(rest) {
        let (before, after) = rest.split_at_checked(start).unwrap_or((rest, ""));
        plain.push_str(before);
        plain.push_str(&decoded(entity));
        rest = after.strip_prefix(entity).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

/// The first entity of a text, such as `&nbsp;`, and where it is.
pub(super) fn entity(text: &str) -> Option<(usize, &str)> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let entity = rest.get(..=rest.find(';')?)?;
        let is_one = !entity.get(1..)?.contains(['&', ' ']);
        (is_one && decode_html_entities(entity) != entity).then_some((start, entity))
    })
}

/// The character or characters of an entity. HTML reads the numbers of control characters as Windows-1252 has them:
/// `&#150;` is a dash. <https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state>
pub(super) fn decoded(entity: &str) -> String {
    let characters = decode_html_entities(entity);
    let meant = characters.chars().map(|c| {
        let byte = u8::try_from(u32::from(c)).ok();
        let byte = byte.filter(|byte| (0x80..0xa0).contains(byte));
        let bytes: Vec<u8> = byte.into_iter().collect();
        let (meant, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
        let meant = meant.chars().next();
        meant.unwrap_or(c)
    });
    meant.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_found_and_other_signs_are_not() {
        for (text, expected) in [
            ("Q&amp;A", Some((1, "&amp;"))),
            ("&#8217;", Some((0, "&#8217;"))),
            ("&#x2019;", Some((0, "&#x2019;"))),
            ("R&D; AT&T", None),
            ("a & b; c", None),
            ("Rock & Roll &nbsp;", Some((12, "&nbsp;"))),
        ] {
            assert_eq!(entity(text), expected, "{text}");
        }
    }

    #[test]
    fn the_number_of_a_control_character_is_that_of_windows() {
        for (entity, expected) in [
            ("&#150;", "–"),
            ("&#x93;", "“"),
            ("&#150;&", "–&"),
            ("&amp;", "&"),
        ] {
            assert_eq!(decoded(entity), expected);
        }
    }
}
