//! The entry point on a published page. The script at the end of `index.html` starts it, and starts the whole app
//! (`main.rs`) when this one asks for it.

fn main() {
    unfold::start_live();
}
