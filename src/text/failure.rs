use super::{
    file::parts,
    words::{Key, Words},
};
use crate::{element::Said, failure::Failure};

impl Words {
    /// Heading and sentence for a failure.
    pub fn failure(&self, failure: Failure) -> (Said, Said) {
        let key = match failure {
            Failure::Unreachable => Key::unreachable,
            Failure::TimedOut(seconds) => {
                let sentence = self.counted(Key::silent_for, seconds.into());
                return (self.said(Key::timed_out), sentence);
            }
            Failure::Status(status) => {
                let key = match status {
                    403 => Key::status_403,
                    404 => Key::status_404,
                    410 => Key::status_410,
                    429 => Key::status_429,
                    500 => Key::status_500,
                    502 => Key::status_502,
                    503 => Key::status_503,
                    504 => Key::status_504,
                    _ => Key::status,
                };
                return self.heading_and_sentence(key, &[("status", &status.to_string())]);
            }
            Failure::WebPage => Key::web_page,
            Failure::OtherOrigin => Key::other_origin,
            Failure::Damaged => Key::damaged,
            Failure::Invalid => Key::invalid,
            Failure::NewerFormat { found, known } => {
                let values = [
                    ("found", &*found.to_string()),
                    ("known", &*known.to_string()),
                ];
                return self.heading_and_sentence(Key::newer_format, &values);
            }
            Failure::TooLarge => Key::too_large,
            Failure::TooDeep => Key::too_deep,
        };
        self.heading_and_sentence(key, &[])
    }

    fn heading_and_sentence(&self, key: Key, values: &[(&str, &str)]) -> (Said, Said) {
        let mut parts = parts(self.text(key));
        let mut next = || parts.next().unwrap_or_default();
        (self.say(next()), self.filled(next(), values))
    }
}
