//! A page without its app.

/// The page without its scripts and their preloads.
pub(super) fn without_scripts(html: &str) -> String {
    let html = without(html, "<script", "</script>", |_| true);
    without(&html, "<link", ">", |link| link.contains("preload"))
}

/// Removes everything between these delimiters that is unwanted. A page's own text contains no `<`.
fn without(text: &str, begin: &str, end: &str, unwanted: fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(begin)
        && let Some((inside, after)) = after.split_once(end)
    {
        kept.push_str(before);
        if !unwanted(inside) {
            kept.extend([begin, inside, end]);
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}
