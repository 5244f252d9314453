//! An open browser and its driver.

use std::time::Duration;

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::{net::TcpStream, time::timeout};

use crate::{
    engine::{Driver, Engine},
    folder::Folder,
    outcome::Outcome,
    process::Process,
    until::until_true,
};

/// The default size of the window. The contents fit beside the text.
const WINDOW: (u32, u32) = (1280, 900);

/// How long a browser may take to close.
const GOODBYE: Duration = Duration::from_secs(10);

/// An open browser. Dropping it kills the browser and its driver; [`Session::end`] closes it properly.
pub(crate) struct Session {
    /// The connection to the driver.
    pub(crate) client: Client,
    _processes: Vec<Process>,
    _folder: Folder,
}

impl Session {
    /// Starts the engine's driver and opens a browser.
    pub(crate) async fn start(engine: Engine) -> Outcome<Self> {
        Self::start_with(engine, |_| Ok(())).await
    }

    /// The same with changed capabilities.
    pub(crate) async fn start_with(
        engine: Engine,
        ask: impl FnOnce(&mut Capabilities) -> Outcome,
    ) -> Outcome<Self> {
        let mut driver = engine.start().await?;
        ask(&mut driver.capabilities)?;
        Self::open(engine, driver).await
    }

    /// Opens a browser of this engine with its running driver.
    pub(crate) async fn open(engine: Engine, driver: Driver) -> Outcome<Self> {
        let address = driver.address.trim_start_matches("http://");
        until_true(&format!("the driver of {engine}"), async || {
            Ok(TcpStream::connect(address).await.is_ok())
        })
        .await?;

        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(driver.capabilities)
            .connect(&driver.address)
            .await
            .map_err(|error| format!("{engine} does not start: {error}"))?;
        client.set_window_size(WINDOW.0, WINDOW.1).await?;
        Ok(Self {
            client,
            _processes: driver.processes,
            _folder: driver.folder,
        })
    }

    /// The version that the browser reports.
    pub(crate) fn version(&self) -> Option<String> {
        let capabilities = self.client.capabilities()?;
        Some(capabilities.get("browserVersion")?.as_str()?.to_owned())
    }

    /// Closes the browser, which also removes its profile, and ends the driver.
    pub(crate) async fn end(self) {
        let _ = timeout(GOODBYE, self.client.close()).await;
    }
}
