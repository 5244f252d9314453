//! Seeing, reading and clicking, by role and visible words.

use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;

use super::handle::Page;
use crate::{
    outcome::{Outcome, ensure},
    until::{until, until_is, until_true},
    whole_text::Spelling,
};

/// What assistive technology calls a thing.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    /// Something to press.
    Button,
    /// The page's title.
    Title,
    /// What is going on, for example loading.
    Status,
}

impl Role {
    fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button]",
            Self::Title => "h1",
            Self::Status => "[role=status], output",
        }
    }
}

impl Page {
    /// Waits until a thing of this role begins with these words.
    pub(crate) async fn sees(&self, role: Role, words: &str) -> Outcome {
        self.reads_at(role.selector(), words).await
    }

    /// Whether a thing of this role begins with these words right now.
    pub(crate) async fn has(&self, role: Role, words: &str) -> Outcome<bool> {
        self.finds(role.selector(), words).await
    }

    /// Waits until these words can be read somewhere.
    pub(crate) async fn reads(&self, words: &str) -> Outcome {
        until_true(&format!("the words {words:?}"), async || {
            self.ask("return look.reads(...arguments)", [words]).await
        })
        .await
    }

    /// Waits until one of these elements can be seen and begins with these words.
    pub(crate) async fn reads_at(&self, selector: &str, words: &str) -> Outcome {
        until_true(&format!("{words:?} at {selector}"), async || {
            self.finds(selector, words).await
        })
        .await
    }

    /// The help line, which is on every screen.
    pub(crate) async fn has_help_line(&self) -> Outcome {
        self.reads("In crisis?").await
    }

    /// Presses a button with the pointer.
    pub(crate) async fn press(&self, button: &str) -> Outcome {
        self.click(Role::Button.selector(), button).await
    }

    /// Presses where nothing is to press.
    pub(crate) async fn presses_outside(&self) -> Outcome {
        let plain = self.run("return look.plain()", []).await?;
        self.click_on(&plain).await
    }

    /// Waits until a button whose name begins so says this of itself, for example that it is pressed.
    pub(crate) async fn button_says(&self, button: &str, what: &str, state: bool) -> Outcome {
        let script = "return look.find('button', arguments[0])?.getAttribute(arguments[1])";
        let says = async || self.ask(script, [button, what]).await;
        let awaited = format!("{what} to be {state} at {button:?}");
        until_is(&awaited, says, |says: &Option<String>| {
            says.as_deref() == Some(&*state.to_string())
        })
        .await
    }

    /// Everything that is on the page, seen or not, with single spaces.
    pub(crate) async fn text(&self) -> Outcome<String> {
        self.ask("return look.words(document.body.textContent)", [])
            .await
    }

    /// Fails unless every passage of the article is on the page, seen or not.
    pub(crate) async fn holds_every_word(&self) -> Outcome {
        let shown = self.text().await?;
        self.article()?
            .is_whole_in(&shown, Spelling::Words)
            .map(drop)
    }

    /// Fails unless this script gives true right now.
    pub(crate) async fn is_so(&self, what: &str, script: &str) -> Outcome {
        let so: bool = self.ask(script, []).await?;
        ensure(so, || format!("it is not so that {what}"))
    }

    /// Clicks on the first of these elements that can be seen and begins with these words.
    pub(super) async fn click(&self, selector: &str, words: &str) -> Outcome {
        let found = until(&format!("{words:?} at {selector}"), async || {
            // A driver clicks where the element was, so a page that scrolls smoothly has to arrive first.
            let script =
                "const found = look.find(...arguments); return found && look.settle(found)";
            let found = self.run(script, [selector, words]).await?;
            Ok(Some(found).filter(|found| !found.is_null()))
        })
        .await?;
        self.click_on(&found).await
    }

    /// Clicks on an element that a script has given.
    pub(super) async fn click_on(&self, found: &Value) -> Outcome {
        let reference = ElementRef::from(reference(found)?.to_owned());
        let element = Element::from_element_id(self.client.clone(), reference);
        Ok(element.click().await?)
    }

    async fn finds(&self, selector: &str, words: &str) -> Outcome<bool> {
        let script = "return look.find(...arguments) !== undefined";
        self.ask(script, [selector, words]).await
    }
}

/// The reference of an element that a script has given, which is the one member of its JSON:
/// <https://www.w3.org/TR/webdriver2/#elements>
pub(super) fn reference(found: &Value) -> Outcome<&str> {
    let members = found.as_object();
    let reference = members.and_then(|element| element.values().next()?.as_str());
    Ok(reference.ok_or("no element")?)
}
