use article::Article;
use serde_json::Value;

use crate::answers::{Findings, answered};
use crate::checks::CHECKS;
use crate::options::Options;
use crate::subject::Subject;

/// What the checks find in an article, and what of it the article answers. The file is the JSON
/// that the article was read from: it knows the paths, and the answers.
pub fn findings(article: &Article, file: &Value, options: &Options) -> Findings {
    let subject = Subject::of(article, file, options);
    let concerns = CHECKS.iter().flat_map(|check| check(&subject)).collect();
    answered(concerns, &subject)
}
