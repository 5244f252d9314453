/// A language tag, then the tag without its last subtag, and so on: the languages to look for, in this order.
/// <https://www.rfc-editor.org/rfc/rfc4647#section-3.4>
pub fn lookup(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| Some(tag.rsplit_once('-')?.0))
}

#[cfg(test)]
mod tests {
    use super::lookup;

    #[test]
    fn subtags_go_from_the_end() {
        let found: Vec<&str> = lookup("zh-Hant-TW").collect();
        assert_eq!(found, ["zh-Hant-TW", "zh-Hant", "zh"]);
        assert_eq!(lookup("en").count(), 1);
    }
}
