use percent_encoding::{AsciiSet, CONTROLS};

/// ASCII characters that a file's name may contain and the path of an address may not. A backslash would separate
/// folders there.
/// <https://url.spec.whatwg.org/#path-percent-encode-set>
pub(crate) const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');
