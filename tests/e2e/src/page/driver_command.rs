//! Commands that one driver has beyond the standard.

use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::Page;
use crate::outcome::Outcome;

/// A command of the session: its path and what is sent.
#[derive(Debug)]
struct DriverCommand(&'static str, Value);

impl WebDriverCompatibleCommand for DriverCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.0
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

impl Page {
    /// A command of Chromium's developer tools.
    /// <https://chromedevtools.github.io/devtools-protocol/>
    pub(super) async fn developer_tools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let command = json!({ "cmd": command, "params": parameters });
        self.driver_command("goog/cdp/execute", command).await
    }

    pub(super) async fn driver_command(&self, path: &'static str, sent: Value) -> Outcome<Value> {
        Ok(self.client.issue_cmd(DriverCommand(path, sent)).await?)
    }
}
