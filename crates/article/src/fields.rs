use crate::json::Json;

/// The fields of an object that have not been read yet.
pub(crate) struct Fields(Vec<(String, Json)>);

impl Fields {
    pub(crate) fn new(fields: Vec<(String, Json)>) -> Self {
        Self(fields)
    }

    /// Takes all values under a key, and returns the first.
    pub(crate) fn take(&mut self, name: &str) -> Option<Json> {
        let mut found = None;
        self.0.retain_mut(|(key, value)| {
            let matches = key == name;
            if matches && found.is_none() {
                found = Some(std::mem::replace(value, Json::Null));
            }
            !matches
        });
        found
    }

    /// Leaves out the fields that are strings without a word.
    pub(crate) fn leave_out_blank(&mut self) {
        self.0
            .retain(|(_, value)| value.as_str().is_none_or(|text| !text.trim().is_empty()));
    }

    /// The keys of the fields that are left.
    pub(crate) fn into_keys(self) -> impl Iterator<Item = String> {
        self.0.into_iter().map(|(key, _)| key)
    }
}
