//! The browser's entry: shows the article that the mount element names.

fn main() {
    unfold::start();
}
