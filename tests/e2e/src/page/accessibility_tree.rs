//! The accessibility tree.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{handle::Page, looking::reference};
use crate::{
    engine::Engine,
    outcome::{Outcome, Stop, ensure},
    until::until,
};

/// A node of Chromium's tree.
/// <https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode>
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    node_id: String,
    role: Option<Worth>,
    name: Option<Worth>,
    #[serde(default)]
    child_ids: Vec<String>,
}

#[derive(Deserialize)]
struct Tree {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Worth {
    #[serde(default)]
    value: String,
}

/// Walks Firefox's tree of the current page. The text is in the leaves.
const FIREFOX: &str = "
    const { nsIAccessibilityService, nsIAccessibleRole } = Ci;
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(nsIAccessibilityService);
    const texts = [];
    const read = (node) => {
        if (node.role === nsIAccessibleRole.ROLE_TEXT_LEAF) texts.push(node.name);
        for (let child = node.firstChild; child; child = child.nextSibling) read(child);
    };
    const browser = service.getAccessibleFor(gBrowser.selectedBrowser);
    if (browser) read(browser);
    return texts.join('');";

impl Page {
    /// Reads the text of the tree until `read` succeeds, because the tree is built some time after the page.
    pub(crate) async fn accessible_text<T>(&self, read: impl Fn(&str) -> Outcome<T>) -> Outcome<T> {
        until("the accessibility tree", async || {
            let text: String = match self.engine {
                Engine::Chromium => self.chromium_tree().await?,
                Engine::Firefox => self.ask_firefox(FIREFOX, Vec::new()).await?,
                Engine::WebKit => {
                    let reason = "WebKit’s driver tells the role and the name of single elements, not the tree";
                    return Err(Stop::Skipped(reason.into()));
                }
            };
            read(&text).map(Some)
        })
        .await
    }

    /// The computed names of all visible headings, in order.
    ///
    /// # Errors
    ///
    /// When the computed role of one of them is not `heading`. <https://www.w3.org/TR/webdriver2/#get-computed-role>
    pub(crate) async fn heard_headings(&self) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll('h1, h2, h3')].filter(look.seen)";
        let headings: Vec<Value> = self.ask(script, []).await?;
        let mut names = Vec::new();
        for heading in &headings {
            let heading = reference(heading)?;
            let role = self.told_of(heading, "computedrole").await?;
            let name = self.told_of(heading, "computedlabel").await?;
            let name = name.as_str().unwrap_or_default().to_owned();
            ensure(role == "heading", || format!("{name:?} is {role}"))?;
            names.push(name);
        }
        Ok(names)
    }

    async fn chromium_tree(&self) -> Outcome<String> {
        let given = self
            .developer_tools("Accessibility.getFullAXTree", json!({}))
            .await?;
        let Tree { nodes } = serde_json::from_value(given)?;
        let root = nodes.first().map(|node| node.node_id.clone());
        let nodes: HashMap<_, _> = nodes
            .iter()
            .map(|node| (node.node_id.as_str(), node))
            .collect();
        let mut text = String::new();
        // A stack of the nodes to read.
        let mut ahead: Vec<&str> = root.as_deref().into_iter().collect();
        while let Some(node) = ahead.pop().and_then(|id| nodes.get(id)) {
            match (&node.role, &node.name) {
                (Some(role), Some(name)) if role.value == "StaticText" => {
                    text.push_str(&name.value)
                }
                _ => ahead.extend(node.child_ids.iter().rev().map(String::as_str)),
            }
        }
        Ok(text)
    }
}
