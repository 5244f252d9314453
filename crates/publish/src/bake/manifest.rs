use article::Article;
use serde_json::json;

/// The web app manifest, with which a saved article can be added to the home screen.
/// <https://www.w3.org/TR/appmanifest/>
pub(super) fn manifest(article: &Article) -> String {
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose });
    let manifest = json!({
        "start_url": "./",
        "scope": "./",
        "name": article.title(),
        "description": article.description(),
        "lang": article.lang(),
        "dir": article.direction().as_str(),
        "display": "minimal-ui",
        "background_color": "#faf6ee",
        "theme_color": "#faf6ee",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
    });
    format!("{manifest:#}\n")
}
