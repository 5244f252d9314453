use article::Article;
use serde_json::json;

/// An icon of the site.
pub(super) struct Icon {
    pub(super) path: &'static str,
    sizes: &'static str,
    kind: &'static str,
    purpose: &'static str,
}

/// The icons of a saved article.
pub(super) const ICONS: [Icon; 4] = [
    icon("icon.svg", "any", "image/svg+xml", "any"),
    icon("icon-192.png", "192x192", "image/png", "any"),
    icon("icon-512.png", "512x512", "image/png", "any"),
    icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
];

/// The web app manifest, with which a saved article can be added to the home screen.
/// `app` is the address of the folder with the icons. <https://www.w3.org/TR/appmanifest/>
pub(super) fn manifest(article: &Article, app: &str) -> String {
    let icons = ICONS.map(|icon| {
        let src = format!("{app}{}", icon.path);
        json!({ "src": src, "sizes": icon.sizes, "type": icon.kind, "purpose": icon.purpose })
    });
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
        "icons": icons,
    });
    format!("{manifest:#}\n")
}

const fn icon(
    path: &'static str,
    sizes: &'static str,
    kind: &'static str,
    purpose: &'static str,
) -> Icon {
    Icon {
        path,
        sizes,
        kind,
        purpose,
    }
}
