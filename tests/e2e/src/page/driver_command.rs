//! WebDriver commands that fantoccini lacks.

use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::handle::Page;
use crate::outcome::Outcome;

/// A command of the session. With a body it is a POST request, without one a GET request.
#[derive(Debug)]
struct DriverCommand {
    path: String,
    sent: Option<Value>,
}

impl WebDriverCompatibleCommand for DriverCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.sent {
            Some(sent) => (Method::POST, Some(sent.to_string())),
            None => (Method::GET, None),
        }
    }
}

impl Page {
    /// Runs a command of the Chrome DevTools Protocol.
    /// <https://chromedevtools.github.io/devtools-protocol/>
    pub(super) async fn developer_tools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let command = json!({ "cmd": command, "params": parameters });
        self.driver_command("goog/cdp/execute", command).await
    }

    pub(super) async fn driver_command(&self, path: &'static str, sent: Value) -> Outcome<Value> {
        let (path, sent) = (path.to_owned(), Some(sent));
        Ok(self.client.issue_cmd(DriverCommand { path, sent }).await?)
    }

    /// A property of an element, by its path.
    pub(super) async fn told_of(&self, element: &str, what: &str) -> Outcome<Value> {
        let path = format!("element/{element}/{what}");
        let sent = None;
        Ok(self.client.issue_cmd(DriverCommand { path, sent }).await?)
    }
}
