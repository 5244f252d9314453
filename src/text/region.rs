use super::{
    file::parts,
    words::{TextKey, Words},
};
use crate::element::Said;

impl Words {
    /// The name of a region of a help line, in the page's language if possible.
    pub fn region(&self, code: &str) -> Said {
        self.region_in(code, "long")
    }

    /// A shorter name of the region, where there is a well-known one.
    pub fn short_region(&self, code: &str) -> Said {
        let mut known = parts(self.text(TextKey::short_regions));
        let known = known.find_map(|region| region.strip_prefix(code)?.strip_prefix(' '));
        match known.filter(|_| !self.is_foreign()) {
            Some(name) => self.say(name),
            None => self.region_in(code, "short"),
        }
    }

    fn region_in(&self, code: &str, style: &str) -> Said {
        if code == "001" {
            return self.elsewhere();
        }
        let name = |language| (self.region_name())(language, code, style);
        match name(self.page_language()) {
            Some(name) => self.quote(&name),
            None => match name(self.language()) {
                Some(name) => self.say(&name),
                None => self.quote(code),
            },
        }
    }
}
