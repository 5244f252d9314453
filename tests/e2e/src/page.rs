//! What a reader does and sees on a page.
//!
//! Methods that look for something wait for it, so that scenarios do not have to. Each file has the methods for one
//! subject; [`handle`] has what all of them need.

pub(crate) use changes::Change;
pub(crate) use handle::Page;
pub(crate) use looking::Role;
pub(crate) use media::Scheme;
pub(crate) use painting::Hindrance;
pub(crate) use paper::PrintedWord;
pub(crate) use place::Line;
pub(crate) use screen::{Screen, Size};
pub(crate) use settings::Look;

mod accessibility_tree;
mod appointment;
mod axe;
mod changes;
mod contents;
mod copying;
mod driver_command;
mod finding;
mod firefox;
mod handle;
mod keyboard;
mod links;
mod looking;
mod media;
mod painting;
mod paper;
mod place;
mod preview;
mod reader_view;
mod screen;
mod scripts;
mod scrolling;
mod sections;
mod settings;
mod storage;
mod trouble;
mod visiting;
mod voice;
mod waiting;
mod window;
