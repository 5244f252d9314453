//! Whatever fails, the article stays readable, or at least the help lines do.

use crate::row::Row;

mod browser;
mod console;
mod fault;
mod files;
mod has;
mod network;
mod older;
mod whole_page;

pub(super) fn rows() -> Vec<Row> {
    [
        whole_page::rows(),
        files::rows(),
        older::rows(),
        network::rows(),
        browser::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
