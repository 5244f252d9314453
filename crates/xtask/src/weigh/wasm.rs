//! A wasm file cut into functions and the rest.

use std::collections::HashMap;

use wasmparser::{
    BinaryReaderError, KnownCustom, Name, NameSectionReader, Parser, Payload, TypeRef,
};

use crate::error::Error;

/// A part of a wasm file.
#[derive(Debug, PartialEq)]
pub(super) enum Part {
    /// A function by its symbol, which is empty if the file does not name it.
    Function(String),
    /// Anything else, in words.
    Other(&'static str),
}

/// What is neither function nor data.
const REST: &str = "types, imports, exports, tables and headers";

/// All parts with their sizes in bytes, which add up to the size of the file without its names.
pub(super) fn parts(wasm: &[u8]) -> Result<Vec<(Part, u64)>, Error> {
    read(wasm).map_err(|error| Error::Unmet(format!("The wasm cannot be read: {error}.")))
}

fn read(wasm: &[u8]) -> Result<Vec<(Part, u64)>, BinaryReaderError> {
    let mut parts = Vec::new();
    let mut names = HashMap::new();
    // Functions are numbered from the imported ones on.
    let mut function: u32 = 0;
    let mut functions = Vec::new();
    let mut end = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let start = end;
        match &payload {
            Payload::CodeSectionEntry(body) => {
                end = body.range().end;
                functions.push((function, size(start, end)));
                function = function.saturating_add(1);
                continue;
            }
            Payload::CodeSectionStart {
                unchecked_range, ..
            } => {
                end = unchecked_range.start;
                parts.push((Part::Other(REST), size(start, end)));
                continue;
            }
            Payload::CustomSection(section) => {
                end = section.range().end;
                if let KnownCustom::Name(reader) = section.as_known() {
                    names = function_names(reader)?;
                } else {
                    parts.push((Part::Other(REST), size(start, end)));
                }
                continue;
            }
            Payload::ImportSection(reader) => {
                for import in reader.clone().into_imports() {
                    if let TypeRef::Func(_) | TypeRef::FuncExact(_) = import?.ty {
                        function = function.saturating_add(1);
                    }
                }
            }
            _ => {}
        }
        if let Some((_, range)) = payload.as_section() {
            end = range.end;
            let what = match payload {
                Payload::DataSection(_) => "data",
                _ => REST,
            };
            parts.push((Part::Other(what), size(start, end)));
        }
    }
    for (index, size) in functions {
        let name = names.remove(&index).unwrap_or_default();
        parts.push((Part::Function(name), size));
    }
    Ok(parts)
}

fn function_names(
    reader: NameSectionReader<'_>,
) -> Result<HashMap<u32, String>, BinaryReaderError> {
    let mut names = HashMap::new();
    for part in reader {
        if let Name::Function(map) = part? {
            for naming in map {
                let naming = naming?;
                names.insert(naming.index, naming.name.to_owned());
            }
        }
    }
    Ok(names)
}

fn size(start: u64, end: u64) -> u64 {
    end.saturating_sub(start)
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn all_parts_add_up_to_the_file_without_its_names() {
        let sections: [&[u8]; 6] = [
            b"\0asm\x01\0\0\0",
            // A type, an imported function of it, and two functions of our own.
            b"\x01\x04\x01\x60\0\0\x02\x07\x01\x01a\x01b\0\0\x03\x03\x02\0\0",
            b"\x0a\x07\x02",
            b"\x02\0\x0b\x02\0\x0b",
            b"\x0b\x01\0",
            // The first of our own functions is called `foo`.
            b"\0\x0d\x04name\x01\x06\x01\x01\x03foo",
        ];
        let parts = parts(&sections.concat()).unwrap_or_default();

        let size_of = |wanted: &Part| -> u64 {
            let found = parts.iter().filter(|(part, _)| part == wanted);
            found.map(|(_, size)| size).sum()
        };
        assert_eq!(size_of(&Part::Function("foo".to_owned())), 4, "{parts:?}");
        assert_eq!(size_of(&Part::Function(String::new())), 3, "{parts:?}");
        assert_eq!(size_of(&Part::Other("data")), 3, "{parts:?}");
        let total: u64 = parts.iter().map(|(_, size)| size).sum();
        assert_eq!(total, 8 + 20 + 3 + 6 + 3, "{parts:?}");
    }

    #[test]
    fn damaged_wasm_is_an_error() {
        assert!(parts(b"\0asm").is_err());
    }
}
