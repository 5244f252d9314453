use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

/// The value of the `integrity` attribute for a file: <https://www.w3.org/TR/SRI/>
pub(super) fn of(bytes: &[u8]) -> String {
    let digest = BASE64_STANDARD.encode(Sha384::digest(bytes));
    format!("sha384-{digest}")
}
