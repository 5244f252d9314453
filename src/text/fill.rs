/// Puts values into a text at their names in braces.
pub(super) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        filled.push_str(before);
        filled.push_str(value.map_or("", |(_, value)| *value));
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_stand_where_the_text_names_them() {
        let values = [("low", "1"), ("high", "{low}")];
        for (text, expected) in [
            ("{low} to {high}", "1 to {low}"),
            ("{high}, {high}", "{low}, {low}"),
            ("no value", "no value"),
            ("a {missing} b", "a  b"),
            ("{low", "1"),
            ("", ""),
        ] {
            assert_eq!(fill(text, &values), expected);
        }
    }
}
