/// The numbers of a JSON text as they are written, in order.
///
/// Outside strings, only numbers begin with a digit or a minus sign. In a text that is not JSON, what
/// follows the mistake does not count.
pub(crate) struct Literals<'a>(&'a str);

impl<'a> Literals<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self(text)
    }
}

impl<'a> Iterator for Literals<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let start = self.0.find(|c: char| c == '"' || is_first(c))?;
            let rest = self.0.get(start..)?;
            match rest.strip_prefix('"') {
                Some(string) => self.0 = after_string(string)?,
                None => {
                    let end = rest.find(|c| !is_any(c)).unwrap_or(rest.len());
                    let (number, rest) = rest.split_at_checked(end)?;
                    self.0 = rest;
                    return Some(number);
                }
            }
        }
    }
}

fn is_first(c: char) -> bool {
    c == '-' || c.is_ascii_digit()
}

fn is_any(c: char) -> bool {
    is_first(c) || matches!(c, '+' | '.' | 'e' | 'E')
}

/// What follows a string, of which the first quotation mark is gone.
fn after_string(mut text: &str) -> Option<&str> {
    loop {
        let end = text.find(['"', '\\'])?;
        let mut rest = text.get(end..)?.chars();
        if rest.next() == Some('"') {
            return Some(rest.as_str());
        }
        rest.next();
        text = rest.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::Literals;

    #[test]
    fn numbers_are_found_as_they_are_written() {
        for (text, expected) in [
            ("1.50", vec!["1.50"]),
            (" [1,-0.0 , 1E+2]", vec!["1", "-0.0", "1E+2"]),
            (r#"{"4": 5, "a": "6", "b": [7e-1]}"#, vec!["5", "7e-1"]),
            (r#"["1\"2", 3, "\\", 4, "5\\\"6", 7]"#, vec!["3", "4", "7"]),
            (r#"[true, false, null, 8, "é9", 10]"#, vec!["8", "10"]),
            (r#"["1"#, vec![]),
            (r#"["1\"#, vec![]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = Literals::of(text).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
