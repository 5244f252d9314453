use crate::node::Node;

/// The words that the glossary explains.
pub(crate) struct Terms<'a>(&'a [Node]);

impl<'a> Terms<'a> {
    pub(crate) fn of(article: &'a Node) -> Self {
        Self(
            article
                .field("glossary")
                .map(Node::items)
                .unwrap_or_default(),
        )
    }

    /// The form that the glossary has.
    pub(crate) fn word(&self, id: &str) -> Option<&'a str> {
        let mut entries = self.0.iter();
        let is_wanted = |entry: &&Node| entry.field("id").and_then(Node::as_str) == Some(id);
        entries.find(is_wanted)?.field("term")?.as_str()
    }
}
