//! How long the page takes to show that it has done what the reader wants.

use super::{pages::Pages, times::Times};
use crate::{
    outcome::Outcome,
    page::{Hindrance, Page},
};

/// Defines the function that goes through a page's interactions.
pub(super) const SCRIPT: &str = include_str!("interactions.js");

const ROUNDS: usize = 9;

/// The times of each interaction, in the order of the script.
pub(super) type Interactions = Vec<(String, Times)>;

/// Measures the default article's page with a slow processor, and prints a table.
pub(super) async fn measure(page: &Page, pages: &Pages) -> Outcome {
    let slow = Hindrance {
        line: None,
        processor: Some(4),
    };
    page.hinder(slow).await?;
    page.runs_on_every_page(SCRIPT).await?;
    let mut measured = Interactions::new();
    for _ in 0..ROUNDS {
        pages.open_built(page).await?;
        add(&mut measured, go_through(page).await?);
    }
    println!("| | to the next frame |\n| --- | ---: |");
    for (name, times) in measured {
        println!("| {name} | {times} |");
    }
    Ok(())
}

/// Goes through the interactions of the open page. Milliseconds for each.
pub(super) async fn go_through(page: &Page) -> Outcome<Vec<(String, f64)>> {
    page.may_take_long().await?;
    page.ask("return interactions()", []).await
}

/// Adds the times of one page to those of others.
pub(super) fn add(measured: &mut Interactions, times: Vec<(String, f64)>) {
    for (name, time) in times {
        match measured.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => known.add(time),
            None => {
                let mut first = Times::default();
                first.add(time);
                measured.push((name, first));
            }
        }
    }
}
