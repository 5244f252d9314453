use article::Article;
use unfold::escaped;

/// What browsers and social media read about the article. Each element is marked `data-baked`.
pub(super) fn head(article: &Article, url: Option<&str>) -> String {
    let url = url.unwrap_or_default();
    let properties = [
        ("og:type", "article"),
        ("og:title", article.title()),
        ("og:description", article.description()),
        ("og:url", url),
    ];
    let mut head = meta("name", "description", article.description());
    head.push_str(&meta("name", "author", article.author().name()));
    for (property, content) in properties {
        head.push_str(&meta("property", property, content));
    }
    head.push_str(&meta("name", "twitter:card", "summary"));
    if !url.is_empty() {
        head.push_str(&format!(
            "<link data-baked rel=\"canonical\" href=\"{}\">",
            escaped(url)
        ));
    }
    head.push_str("<link data-baked rel=\"manifest\" href=\"manifest.webmanifest\">");
    head
}

fn meta(kind: &str, name: &str, content: &str) -> String {
    if content.is_empty() {
        return String::new();
    }
    format!(
        "<meta data-baked {kind}=\"{name}\" content=\"{}\">",
        escaped(content)
    )
}
