use crate::href::WebAddress;
use crate::line::Line;
use crate::wire::{Record, record};

record! {
    /// A person or an organisation.
    pub struct Person {
        /// The name as shown.
        "name" name: required Line,
        /// A page about them, https or http.
        "url" url: optional WebAddress,
    }
}

impl Record for Person {}

impl Person {
    /// The name as shown.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// A page about them.
    pub fn url(&self) -> Option<&str> {
        self.url.as_ref().map(WebAddress::as_str)
    }
}
