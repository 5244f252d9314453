use super::{
    file::parts,
    words::{TextKey, Words},
};
use crate::{element::Said, failure::Failure};

impl Words {
    /// Heading and sentence for a failure.
    pub fn failure(&self, failure: Failure) -> (Said, Said) {
        let key = match failure {
            Failure::Unreachable => TextKey::unreachable,
            Failure::TimedOut(seconds) => {
                let sentence = self.counted(TextKey::silent_for, seconds.into());
                return (self.said(TextKey::timed_out), sentence);
            }
            Failure::Status(status) => {
                let key = match status {
                    403 => TextKey::status_403,
                    404 => TextKey::status_404,
                    410 => TextKey::status_410,
                    429 => TextKey::status_429,
                    500 => TextKey::status_500,
                    502 => TextKey::status_502,
                    503 => TextKey::status_503,
                    504 => TextKey::status_504,
                    _ => TextKey::status,
                };
                return self.heading_and_sentence(key, &[("status", &status.to_string())]);
            }
            Failure::WebPage => TextKey::web_page,
            Failure::OtherOrigin => TextKey::other_origin,
            Failure::Damaged => TextKey::damaged,
            Failure::Invalid => TextKey::invalid,
            Failure::NewerFormat { found, known } => {
                let values = [
                    ("found", &*found.to_string()),
                    ("known", &*known.to_string()),
                ];
                return self.heading_and_sentence(TextKey::newer_format, &values);
            }
            Failure::TooLarge => TextKey::too_large,
            Failure::TooDeep => TextKey::too_deep,
        };
        self.heading_and_sentence(key, &[])
    }

    fn heading_and_sentence(&self, key: TextKey, values: &[(&str, &str)]) -> (Said, Said) {
        let mut parts = parts(self.text(key));
        let mut next = || parts.next().unwrap_or_default();
        (self.say(next()), self.filled(next(), values))
    }
}
