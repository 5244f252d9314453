//! What an editor still has to do in a draft.

/// A thing to do, with its place in the draft.
pub(crate) struct ToDo {
    /// What it is about: a field or a section.
    subject: String,
    place: Place,
    what: String,
}

enum Place {
    /// Nothing is there yet, or it is not in the draft.
    None,
    /// The field of this name in the front matter.
    Field(&'static str),
    /// The section with this id.
    Section(String),
}

impl ToDo {
    /// Something about a field that the draft has.
    pub(super) fn field(name: &'static str, what: String) -> Self {
        Self {
            subject: format!("`{name}`"),
            place: Place::Field(name),
            what,
        }
    }

    /// Something about a section.
    pub(super) fn section(title: &str, id: &str, what: &str) -> Self {
        Self {
            subject: format!("“{title}”"),
            place: Place::Section(id.to_owned()),
            what: what.to_owned(),
        }
    }

    /// Something that has no place in the draft.
    pub(crate) fn other(subject: &str, what: String) -> Self {
        Self {
            subject: subject.to_owned(),
            place: Place::None,
            what,
        }
    }

    /// As a sentence without a full stop, with the line in the Markdown of a draft if there is one.
    pub(crate) fn told(&self, draft: &str) -> String {
        let Self { subject, what, .. } = self;
        match self.line(draft) {
            Some(line) => format!("{subject} (line {line}): {what}"),
            None => format!("{subject}: {what}"),
        }
    }

    fn line(&self, draft: &str) -> Option<usize> {
        let mut lines = draft.lines();
        let index = match &self.place {
            Place::None => None,
            Place::Field(name) => {
                let begin = format!("{name}:");
                lines.position(|line| line.starts_with(&begin))
            }
            Place::Section(id) => {
                let end = format!(" {{#{id} .open}}");
                lines.position(|line| line.starts_with("## ") && line.ends_with(&end))
            }
        };
        index.map(|index| index + 1)
    }
}
