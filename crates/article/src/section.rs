use std::collections::BTreeSet;

use crate::block::Block;
use crate::certainty::Certainty;
use crate::id::Id;
use crate::line::Line;
use crate::note::NoteKind;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::text::Text;
use crate::walk::{Piece, Visit, walk_blocks, walk_texts};
use crate::wire::{Record, record};

record! {
    /// A section of the article, with details that unfold.
    pub struct Section {
        /// Its id on the page.
        "id" id: required Id,
        /// Its heading.
        "title" title: required Line,
        /// Whether its details are open on the first visit.
        "open" open: default bool,
        /// Whether to show the help lines in this section too, outside the details.
        "help" help: default bool,
        /// The claim as it is usually made, shown as "Often said: …".
        "claim" claim: optional Text,
        /// What is known, in one sentence.
        "keyMessage" key_message: optional Text,
        /// How certain that is; left out if the section makes no claim.
        "certainty" certainty: optional Certainty,
        /// The details.
        "body" body: required Vec<Block>,
        /// What it may cost and what is not known; required with certainty.
        "limits" limits: optional Text,
    }
    derived {
        /// The numbers of the references it uses, ascending.
        references: Vec<usize>,
    }
}

impl Record for Section {
    fn check(&mut self, reader: &mut Reader) {
        reader.claim(self.id.as_str());
        let mut numbers = BTreeSet::new();
        let mut cites = false;
        self.walk(&mut |piece| {
            cites |= matches!(piece, Piece::Citation(_));
            numbers.extend(piece.citation_number());
        });
        self.references = numbers.into_iter().collect();
        if self.certainty.is_some() {
            if self.limits.is_none() {
                reader.problem(ProblemKind::CertaintyWithoutLimits);
            }
            // A citation that names nothing was reported there.
            if !cites {
                reader.problem(ProblemKind::CertaintyWithoutCitation);
            }
        }
        if self.key_message.is_none() {
            reader.note(NoteKind::NoKeyMessage);
        }
    }
}

impl Section {
    /// Its id on the page.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }

    /// Its heading.
    pub fn title(&self) -> &str {
        self.title.as_str()
    }

    /// Whether its details are open on the first visit.
    pub fn open(&self) -> bool {
        self.open
    }

    /// Whether to show the help lines in this section too, outside the details.
    pub fn help(&self) -> bool {
        self.help
    }

    /// The claim as it is usually made.
    pub fn claim(&self) -> Option<&Text> {
        self.claim.as_ref()
    }

    /// What is known, in one sentence.
    pub fn key_message(&self) -> Option<&Text> {
        self.key_message.as_ref()
    }

    /// How certain that is. A section that has this also has limits and cites a reference.
    pub fn certainty(&self) -> Option<&Certainty> {
        self.certainty.as_ref()
    }

    /// The details; at least one block.
    pub fn body(&self) -> &[Block] {
        &self.body
    }

    /// What it may cost and what is not known.
    pub fn limits(&self) -> Option<&Text> {
        self.limits.as_ref()
    }

    /// The numbers of the references it uses, ascending.
    pub fn references(&self) -> &[usize] {
        &self.references
    }

    /// Visits its texts and citations in reading order.
    pub(crate) fn walk(&self, visit: Visit<'_>) {
        walk_texts(self.claim(), visit);
        walk_texts(self.key_message(), visit);
        walk_texts(self.certainty().map(Certainty::because), visit);
        walk_blocks(self.body(), visit);
        walk_texts(self.limits(), visit);
    }
}
