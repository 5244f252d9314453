//! Seeing, reading and clicking, by role and visible words.

use fantoccini::{
    actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::{Element, ElementRef},
};
use serde_json::Value;

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, ensure},
    until::{until, until_is, until_true},
    whole_text::Spelling,
};

/// A role, as assistive technology knows it.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    /// A button.
    Button,
    /// The page's title.
    Title,
    /// A live region, for example for the progress of loading.
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
    /// Waits until a visible element of this role begins with these words.
    pub(crate) async fn sees(&self, role: Role, words: &str) -> Outcome {
        self.reads_at(role.selector(), words).await
    }

    /// Whether a visible element of this role begins with these words now.
    pub(crate) async fn has(&self, role: Role, words: &str) -> Outcome<bool> {
        self.finds(role.selector(), words).await
    }

    /// Waits until these words are visible somewhere.
    pub(crate) async fn reads(&self, words: &str) -> Outcome {
        until_true(&format!("the words {words:?}"), async || {
            self.ask("return look.reads(...arguments)", [words]).await
        })
        .await
    }

    /// Waits until one of these elements is visible and begins with these words.
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

    /// Clicks a button.
    pub(crate) async fn press(&self, button: &str) -> Outcome {
        self.click(Role::Button.selector(), button).await
    }

    /// Clicks on plain text.
    pub(crate) async fn presses_outside(&self) -> Outcome {
        let plain = self.run("return look.plain()", []).await?;
        self.click_on(&plain).await
    }

    /// Waits until the button says that what it opens is open.
    pub(crate) async fn button_is_expanded(&self, button: &str) -> Outcome {
        self.button_has(button, "aria-expanded", "true").await
    }

    /// Waits until the button says that what it opens is closed.
    pub(crate) async fn button_is_collapsed(&self, button: &str) -> Outcome {
        self.button_has(button, "aria-expanded", "false").await
    }

    /// Waits until the button says that it is on.
    pub(crate) async fn button_is_pressed(&self, button: &str) -> Outcome {
        self.button_has(button, "aria-pressed", "true").await
    }

    /// Waits until the button says that it is off.
    pub(crate) async fn button_is_released(&self, button: &str) -> Outcome {
        self.button_has(button, "aria-pressed", "false").await
    }

    /// Waits until the button says that its press was heard.
    pub(crate) async fn button_is_busy(&self, button: &str) -> Outcome {
        self.button_has(button, "aria-busy", "true").await
    }

    async fn button_has(&self, button: &str, attr: &str, value: &str) -> Outcome {
        let script = "return look.find('button', arguments[0])?.getAttribute(arguments[1])";
        let has = async || self.ask(script, [button, attr]).await;
        let awaited = format!("{attr} to be {value} at {button:?}");
        until_is(&awaited, has, |has: &Option<String>| {
            has.as_deref() == Some(value)
        })
        .await
    }

    /// The text of the page, visible or not, with single spaces.
    pub(crate) async fn text(&self) -> Outcome<String> {
        self.ask("return look.words(document.body.textContent)", [])
            .await
    }

    /// Fails unless every passage of the article is on the page, visible or not.
    pub(crate) async fn holds_every_word(&self) -> Outcome {
        let shown = self.text().await?;
        self.article()?
            .is_whole_in(&shown, Spelling::Words)
            .map(drop)
    }

    /// Fails unless this script returns true now.
    pub(crate) async fn is_so(&self, what: &str, script: &str) -> Outcome {
        let so: bool = self.ask(script, []).await?;
        ensure(so, || format!("it is not so that {what}"))
    }

    /// Clicks the first of these elements that is visible and begins with these words.
    pub(super) async fn click(&self, selector: &str, words: &str) -> Outcome {
        let found = until(&format!("{words:?} at {selector}"), async || {
            // A driver clicks where the element was, so scrolling has to end first.
            let script =
                "const found = look.find(...arguments); return found && look.settle(found)";
            let found = self.run(script, [selector, words]).await?;
            Ok(Some(found).filter(|found| !found.is_null()))
        })
        .await?;
        self.click_on(&found).await
    }

    /// Presses the mouse on an element that a script has returned. The drivers' own command to click asks the page
    /// twenty questions first, which takes a fifth of a second.
    pub(super) async fn click_on(&self, found: &Value) -> Outcome {
        let reference = ElementRef::from(reference(found)?.to_owned());
        let element = Element::from_element_id(self.client.clone(), reference);
        // WebKit's driver refuses the mouse in some frames, and its own click is quick.
        if self.engine == Engine::WebKit {
            return Ok(element.click().await?);
        }
        let press = MouseActions::new("mouse".into())
            .then(PointerAction::MoveToElement {
                element,
                duration: None,
                x: 0.0,
                y: 0.0,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        Ok(self.client.perform_actions(press).await?)
    }

    async fn finds(&self, selector: &str, words: &str) -> Outcome<bool> {
        let script = "return look.find(...arguments) !== undefined";
        self.ask(script, [selector, words]).await
    }
}

/// The reference of an element that a script has returned: the one member of its JSON object.
/// <https://www.w3.org/TR/webdriver2/#elements>
pub(super) fn reference(found: &Value) -> Outcome<&str> {
    let members = found.as_object();
    let reference = members.and_then(|element| element.values().next()?.as_str());
    Ok(reference.ok_or("no element")?)
}
