//! Plain tables with aligned columns, the largest row first.

use std::collections::BTreeMap;

use compress::WAYS;

use crate::error::Error;

/// Bytes and their share of the sum, which is the last row.
pub(super) fn shares(rows: BTreeMap<String, u64>) -> String {
    let total: u64 = rows.values().sum();
    let mut rows: Vec<(String, u64)> = rows.into_iter().collect();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    rows.push(("total".to_owned(), total));
    let lines = rows.iter().map(|(name, bytes)| {
        let thousandths = bytes.saturating_mul(1000) / total.max(1);
        let (whole, tenth) = (thousandths / 10, thousandths % 10);
        format!("{bytes:>9}  {whole:>3}.{tenth} %  {name}\n")
    });
    lines.collect()
}

/// A file's name and its bytes, as it is and in brotli.
pub(super) struct Size<'a> {
    pub(super) name: &'a str,
    pub(super) raw: usize,
    pub(super) brotli: usize,
}

/// How large files are.
pub(super) fn sizes(files: &[(String, Vec<u8>)]) -> Result<Vec<Size<'_>>, Error> {
    let sizes = files.iter().map(|(name, bytes)| {
        Ok(Size {
            name,
            raw: bytes.len(),
            brotli: brotli(name, bytes)?,
        })
    });
    sizes.collect()
}

/// Files by their names, as they are and in brotli.
pub(super) fn files(files: &[(String, Vec<u8>)]) -> Result<String, Error> {
    let mut table = format!("{:>9}  {:>9}\n", "raw", "brotli");
    let (mut raw_total, mut brotli_total) = (0, 0);
    for Size { name, raw, brotli } in sizes(files)? {
        table.push_str(&format!("{raw:>9}  {brotli:>9}  {name}\n"));
        raw_total += raw;
        brotli_total += brotli;
    }
    table.push_str(&format!("{raw_total:>9}  {brotli_total:>9}  total\n"));
    Ok(table)
}

fn brotli(name: &str, bytes: &[u8]) -> Result<usize, Error> {
    let [brotli, _] = WAYS;
    let compressed = (brotli.compress)(bytes).map_err(|cause| Error::File {
        path: name.into(),
        cause,
    })?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::{files, shares};

    #[test]
    fn the_largest_is_first_and_the_sum_is_last() {
        let rows = [("a", 250), ("b", 1750)].map(|(name, bytes)| (name.to_owned(), bytes));
        assert_eq!(
            shares(rows.into()),
            "     1750   87.5 %  b\n      250   12.5 %  a\n     2000  100.0 %  total\n"
        );
        assert_eq!(shares([].into()), "        0    0.0 %  total\n");
    }

    #[test]
    fn files_are_told_as_they_are_and_compressed() {
        let table = files(&[("a.js".to_owned(), vec![b'a'; 1000])]).unwrap_or_default();
        let rows: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(rows.len(), 3, "{table}");
        assert_eq!(
            rows.first().map(Vec::as_slice),
            Some(&["raw", "brotli"][..])
        );
        assert!(table.contains("     1000  "), "{table}");
    }
}
