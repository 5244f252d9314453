use article::{HelpLine, Text};

/// One help line as the page shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HelpEntry {
    /// Code of the country or area.
    pub(crate) region: String,
    /// Who answers.
    pub(crate) name: String,
    /// Number to call.
    pub(crate) call: Option<String>,
    /// Number to text.
    pub(crate) text: Option<String>,
    /// Web page.
    pub(crate) url: Option<String>,
    /// Opening hours.
    pub(crate) hours: Option<String>,
    /// Anything else to know.
    pub(crate) note: Option<Text>,
}

impl From<&HelpLine> for HelpEntry {
    fn from(line: &HelpLine) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Self {
            region: line.region().into(),
            name: line.name().into(),
            call: owned(line.call()),
            text: owned(line.text()),
            url: owned(line.url()),
            hours: owned(line.hours()),
            note: line.note().cloned(),
        }
    }
}
