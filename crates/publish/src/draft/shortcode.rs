//! What a site's generator replaces when it makes a page.

/// How Hugo's and Jekyll's begin, and how each ends.
/// <https://gohugo.io/content-management/shortcodes/>, <https://jekyllrb.com/docs/liquid/tags/>
const MARKS: [(&str, &str); 4] = [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")];

/// The shortcodes on the lines of a text, each with the number of its line, from 0.
pub(super) fn shortcodes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate();
    lines.flat_map(|(number, line)| on_line(line).into_iter().map(move |code| (number, code)))
}

fn on_line(mut line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    while let Some((code, rest)) = first(line) {
        found.push(code);
        line = rest;
    }
    found
}

/// The first one, and what follows it.
fn first(line: &str) -> Option<(&str, &str)> {
    let start = line.find("{{").into_iter().chain(line.find("{%")).min()?;
    let code = line.get(start..)?;
    let (mark, end) = MARKS.iter().find(|(mark, _)| code.starts_with(mark))?;
    let end = mark.len() + code.get(mark.len()..)?.find(end)? + end.len();
    code.split_at_checked(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_with_its_line() {
        let text =
            "a {{< youtube x >}} b {{% note %}}\nc {d} {e}\n{% raw %} {{ site.x }} {{< open\n";
        let found: Vec<_> = shortcodes(text).collect();
        assert_eq!(
            found,
            [
                (0, "{{< youtube x >}}"),
                (0, "{{% note %}}"),
                (2, "{% raw %}"),
                (2, "{{ site.x }}"),
            ]
        );
    }
}
