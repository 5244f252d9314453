//! A tab, spoken to in the DevTools protocol. <https://chromedevtools.github.io/devtools-protocol/>

use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Empty};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

use crate::{
    outcome::{Outcome, ensure},
    page::Size,
    until::{until, until_true},
};

/// What the rows look at, in the syntax of 2017.
const LOOK: &str = include_str!("look.js");

/// How long a call may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The only tab of a browser.
pub(super) struct Tab {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    calls: u64,
    /// Errors that no script of the page has caught.
    errors: Vec<String>,
}

/// What the browser says: the answer to a call, or an event.
#[derive(Deserialize)]
struct Heard {
    id: Option<u64>,
    error: Option<Value>,
    #[serde(default)]
    result: Value,
    #[serde(default)]
    method: String,
    #[serde(default)]
    params: Value,
}

/// Something that the browser can be told about.
#[derive(Deserialize)]
struct Target {
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "webSocketDebuggerUrl", default)]
    address: String,
}

impl Tab {
    /// Waits for the tab of the browser that listens on a port.
    pub(super) async fn of(port: u16) -> Outcome<Self> {
        let address = until("the browser's tab", async || address(port).await).await?;
        let (socket, _) = connect_async(address).await?;
        let mut tab = Self {
            socket,
            calls: 0,
            errors: Vec::new(),
        };
        tab.call("Runtime.enable", json!({})).await?;
        tab.call("Page.enable", json!({})).await?;
        Ok(tab)
    }

    /// Goes to an address and waits until the page has loaded, in a window of this size.
    pub(super) async fn go_to(&mut self, address: &str, size: Size) -> Outcome {
        let screen = json!({
            "width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.call("Emulation.setDeviceMetricsOverride", screen)
            .await?;
        self.errors.clear();
        self.run("window.isLeft = true").await?;
        self.call("Page.navigate", json!({ "url": address }))
            .await?;
        self.sees("!window.isLeft && document.readyState === 'complete'")
            .await?;
        self.run(LOOK).await.map(drop)
    }

    /// Waits until a condition holds on the page.
    pub(super) async fn sees(&mut self, condition: &str) -> Outcome {
        until_true(condition, async || Ok(self.run(condition).await? == true)).await
    }

    /// What a script returns, or its promise.
    pub(super) async fn run(&mut self, script: &str) -> Outcome<Value> {
        let wanted = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let answer = self.call("Runtime.evaluate", wanted).await?;
        if let Some(error) = answer.get("exceptionDetails") {
            return Err(error.into());
        }
        let value = answer.pointer("/result/value").cloned();
        Ok(value.unwrap_or_default())
    }

    /// Fails if the page's scripts have failed.
    pub(super) fn has_no_errors(&self) -> Outcome {
        ensure(self.errors.is_empty(), || self.errors.join("\n"))
    }

    /// Calls a method of the protocol.
    pub(super) async fn call(&mut self, method: &str, parameters: Value) -> Outcome<Value> {
        let answer = timeout(PATIENCE, self.answer(method, parameters)).await;
        answer.map_err(|_| format!("{method} is not answered"))?
    }

    async fn answer(&mut self, method: &str, parameters: Value) -> Outcome<Value> {
        self.calls += 1;
        let call = json!({ "id": self.calls, "method": method, "params": parameters });
        self.socket.send(Message::text(call.to_string())).await?;
        loop {
            let message = self.socket.next().await.ok_or("the browser has ended")??;
            let Message::Text(text) = message else {
                continue;
            };
            let message: Heard = serde_json::from_str(&text)?;
            if message.method == "Runtime.exceptionThrown" {
                self.errors.push(message.params.to_string());
            }
            if message.id == Some(self.calls) {
                let failed = |error| format!("{method}: {error}").into();
                return message
                    .error
                    .map_or(Ok(message.result), |error| Err(failed(error)));
            }
        }
    }
}

/// The address of the tab's socket.
async fn address(port: u16) -> Outcome<Option<String>> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let list = format!("http://127.0.0.1:{port}/json/list").parse()?;
    let body = client.get(list).await?.into_body();
    let targets: Vec<Target> = serde_json::from_slice(&body.collect().await?.to_bytes())?;
    let mut targets = targets.into_iter();
    let page = targets.find(|target| target.kind == "page");
    Ok(page.map(|page| page.address))
}
