//! Where a function was written, told from its symbol.

/// The path of a function in the crate that it was written in, such as `unfold::view::help::help_line`. A trait's
/// function belongs to the type that implements it, or to the trait if the type is generic or built in; code that
/// drops a value belongs to the type of that value.
pub(super) fn path(symbol: &str) -> Option<String> {
    let name = format!("{:#}", rustc_demangle::demangle(symbol));
    path_in(&without_hashes(&name)).map(str::to_owned)
}

/// The crate at the start of a path.
pub(super) fn crate_of(path: &str) -> Option<&str> {
    let (name, _) = path.split_once("::")?;
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    (!name.is_empty() && name.chars().all(is_word)).then_some(name)
}

/// wasm-bindgen leaves a crate's hash in the names that it demangles, as in `core[0123456789abcdef]::fmt`, or puts the
/// function's at the end, as in `core::fmt::h0123456789abcdef`.
fn without_hashes(name: &str) -> String {
    let is_hash =
        |text: &str| text.len() > 9 && text.chars().all(|letter| letter.is_ascii_hexdigit());
    let name = match name.rsplit_once("::h") {
        Some((path, hash)) if is_hash(hash) => path,
        _ => name,
    };
    let mut pieces = name.split('[');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if is_hash(hash) => text.push_str(rest),
            _ => {
                text.push('[');
                text.push_str(piece);
            }
        }
    }
    text
}

fn path_in(name: &str) -> Option<&str> {
    if let Some(dropped) = dropped_type(name) {
        return path_in(dropped).or(Some(name));
    }
    let name = without_pointers(name);
    if let Some(rest) = name.strip_prefix('<') {
        let (implementor, implemented) = implementation(rest);
        return path_in(implementor).or_else(|| path_in(implemented?));
    }
    crate_of(name).map(|_| name)
}

/// `T` in `core::ptr::drop_in_place::<T>`, as the newer mangling has it, or `core::ptr::drop_in_place<T>`.
fn dropped_type(name: &str) -> Option<&str> {
    let rest = name.strip_prefix("core::ptr::drop_in_place")?;
    let rest = rest.strip_prefix("::").unwrap_or(rest);
    rest.strip_prefix('<')?.strip_suffix('>')
}

/// A type without what makes it a reference, a pointer, a slice or an object of it.
fn without_pointers(mut name: &str) -> &str {
    const MARKS: [&str; 8] = ["&", "mut ", "*const ", "*mut ", "[", "(", "dyn ", "impl "];
    while let Some(rest) = MARKS.iter().find_map(|mark| name.strip_prefix(mark)) {
        name = rest;
    }
    name
}

/// Type and trait in `Type as Trait>::function`, or the type alone in `Type>::function`.
fn implementation(rest: &str) -> (&str, Option<&str>) {
    let mut depth: u32 = 0;
    let mut before = ' ';
    let mut end = rest.len();
    let mut middle = None;
    for (index, letter) in rest.char_indices() {
        match letter {
            '<' => depth = depth.saturating_add(1),
            // The arrow of a function's type closes nothing.
            '>' if before == '-' => {}
            '>' if depth == 0 => {
                end = index;
                break;
            }
            '>' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 && middle.is_none() => {
                let follows = rest.split_at_checked(index).map(|(_, after)| after);
                middle = follows
                    .filter(|after| after.starts_with(" as "))
                    .map(|_| index);
            }
            _ => {}
        }
        before = letter;
    }
    let inner = rest.split_at_checked(end).map_or(rest, |(inner, _)| inner);
    match middle.and_then(|middle| inner.split_at_checked(middle)) {
        Some((implementor, implemented)) => (implementor, implemented.strip_prefix(" as ")),
        None => (inner, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{crate_of, path, path_in};

    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(path_in(name), expected, "{name}");
    }

    #[test]
    fn a_function_belongs_to_its_module() {
        for name in [
            "unfold::view::help::help_line",
            "unfold::view::element::Element::child",
            "unfold::app::act::act::{{closure}}",
            "unfold::app::act::act::{closure#0}::{closure#1}",
            "alloc::vec::Vec<T,A>::push",
        ] {
            check(name, Some(name));
        }
    }

    #[test]
    fn a_method_belongs_to_its_type() {
        for (name, expected) in [
            (
                "<unfold::view::element::Element>::child",
                "unfold::view::element::Element",
            ),
            (
                "<unfold::view::element::Element as tachys::view::Render>::build",
                "unfold::view::element::Element",
            ),
            (
                "<alloc::vec::Vec<unfold::view::Part> as core::ops::drop::Drop>::drop",
                "alloc::vec::Vec<unfold::view::Part>",
            ),
            (
                "<unfold::app::act::{closure#0} as core::ops::function::FnOnce<()>>::call_once",
                "unfold::app::act::{closure#0}",
            ),
            (
                "<&mut serde_json::de::Deserializer<R> as serde::de::Deserializer>::deserialize_any",
                "serde_json::de::Deserializer<R>",
            ),
            ("<[unfold::view::Part]>::sort", "unfold::view::Part]"),
            ("<dyn article::wire::Wire>::read", "article::wire::Wire"),
        ] {
            check(name, Some(expected));
        }
    }

    #[test]
    fn a_method_of_any_type_belongs_to_its_trait() {
        for (name, expected) in [
            (
                "<T as alloc::string::ToString>::to_string",
                "alloc::string::ToString",
            ),
            ("<&T as core::fmt::Debug>::fmt", "core::fmt::Debug"),
            ("<str as core::fmt::Display>::fmt", "core::fmt::Display"),
            (
                "<fn(web_sys::Event) -> bool as core::ops::function::FnOnce<(web_sys::Event,)>>::call_once",
                "core::ops::function::FnOnce<(web_sys::Event,)>",
            ),
            (
                "<<T as core::iter::Iterator>::Item as reactive_graph::traits::Get>::get",
                "core::iter::Iterator",
            ),
        ] {
            check(name, Some(expected));
        }
    }

    #[test]
    fn dropping_belongs_to_what_is_dropped() {
        for (name, expected) in [
            (
                "core::ptr::drop_in_place<unfold::view::Part>",
                "unfold::view::Part",
            ),
            (
                "core::ptr::drop_in_place::<core::option::Option<unfold::view::Part>>",
                "core::option::Option<unfold::view::Part>",
            ),
            (
                "core::ptr::drop_in_place::<T>",
                "core::ptr::drop_in_place::<T>",
            ),
        ] {
            check(name, Some(expected));
        }
    }

    #[test]
    fn other_functions_belong_to_no_crate() {
        check("memcpy", None);
        check("", None);
        check("__wbindgen_malloc", None);
    }

    #[test]
    fn both_manglings_are_read() {
        for (symbol, expected) in [
            (
                "_ZN7article4date3all17hc02dde435b8ab574E",
                "article::date::all",
            ),
            (
                "_ZN7article4date3all28_$u7b$$u7b$closure$u7d$$u7d$17h0a591c09dd14979aE",
                "article::date::all::{{closure}}",
            ),
            (
                "_ZN58_$LT$article..date..Date$u20$as$u20$core..fmt..Display$GT$3fmt17he521d4e8c197a924E",
                "article::date::Date",
            ),
            (
                "_ZN4core3ptr40drop_in_place$LT$article..date..Date$GT$17h06286e9efd404724E",
                "article::date::Date",
            ),
            (
                "_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtCsakEsUAfqYUU_7article4date4DateEBK_",
                "article::date::Date",
            ),
            (
                "_RNvXNtCsakEsUAfqYUU_7article4dateNtB2_4DateNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt",
                "article::date::Date",
            ),
        ] {
            check_symbol(symbol, expected);
        }
    }

    #[test]
    fn names_that_are_demangled_already_lose_their_hashes() {
        for (symbol, expected) in [
            (
                "core::ptr::drop_in_place<article::date::Date>::h06286e9efd404724",
                "article::date::Date",
            ),
            (
                "<article[8cf8c6b5b557f194]::date::Date as core[59807616e1fa2540]::fmt::Display>::fmt",
                "article::date::Date",
            ),
            ("article::heading::hero", "article::heading::hero"),
        ] {
            check_symbol(symbol, expected);
        }
    }

    fn check_symbol(symbol: &str, expected: &str) {
        let path = path(symbol);
        assert_eq!(path.as_deref(), Some(expected), "{symbol}");
        assert_eq!(path.as_deref().and_then(crate_of), Some("article"));
    }
}
