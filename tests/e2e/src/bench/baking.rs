//! How long `unfold bake` takes, in the build that these tests are of.

use std::{fs, time::Instant};

use serde_json::Value;

use super::times::Times;
use crate::{
    deployment::{self, bake},
    long_article,
    outcome::Outcome,
    page::Page,
};

const SIZES: [usize; 3] = [10, 100, 1_000];

const ROUNDS: usize = 5;

/// Bakes a changed article again and again, the default one and longer ones, and prints a table.
pub(super) fn measure(page: &Page) -> Outcome {
    println!("| article | to bake it |\n| --- | ---: |");
    let default = String::from_utf8(page.article_bytes().to_vec())?;
    println!("| the default one | {} |", times(page, &default)?);
    for size in SIZES {
        let times = times(page, &long_article::file_of(size))?;
        println!("| {size} sections | {times} |");
    }
    Ok(())
}

fn times(page: &Page, article: &str) -> Outcome<Times> {
    let folder = deployment::of(&page.dist().folder, article)?;
    let mut article: Value = serde_json::from_str(article)?;
    let mut times = Times::default();
    for round in 0..ROUNDS {
        // What has not changed is not compressed again.
        let fields = article.as_object_mut().ok_or("the article is no object")?;
        fields.insert("description".into(), format!("Round {round}.").into());
        fs::write(folder.path().join("article.json"), article.to_string())?;
        let start = Instant::now();
        bake(folder.path())?;
        times.add(start.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}
