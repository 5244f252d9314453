/// The numbers of a JSON text as they are written, in order.
///
/// Outside strings, only numbers begin with a digit or a minus sign. In a text that is not JSON, what
/// follows the mistake does not count.
pub(crate) struct Literals<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Literals<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, position: 0 }
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.text.as_bytes().get(self.position).copied();
        self.position += 1;
        byte
    }
}

impl<'a> Iterator for Literals<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let mut in_string = false;
        loop {
            match self.take()? {
                b'"' => in_string = !in_string,
                b'\\' => self.position += 1,
                b'-' | b'0'..=b'9' if !in_string => break,
                _ => {}
            }
        }
        let start = self.position - 1;
        while let Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') = self.take() {}
        self.position -= 1;
        self.text.get(start..self.position)
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
