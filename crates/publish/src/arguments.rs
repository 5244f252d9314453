//! What can be asked of the command.

use clap::{Parser, Subcommand};
use clap_complete::Shell;
use publish::check::{Compare, Format};

use crate::address::{address, folder_on_the_host};
use crate::new::Answers;

/// For people who write and publish articles.
#[derive(Parser)]
#[command(
    name = "unfold",
    version,
    arg_required_else_help = true,
    after_help = "Exit codes: 0 for success, 1 if the article has problems, 2 if the command could not run."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the problems of articles, and how to fix them
    #[command(
        after_help = "Examples:\n  unfold check article.md\n  unfold check articles/*.json\n  unfold check --format github article.md"
    )]
    Check {
        /// Articles in Markdown (.md) or JSON; - reads one from the standard input
        #[arg(value_name = "FILE", default_value = "public/article.json")]
        files: Vec<String>,
        /// The form of the report
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        #[command(flatten)]
        compare: Compare,
    },
    /// Explain a check of how honest an article is, or list them all
    #[command(after_help = "Example:\n  unfold explain certainty")]
    Explain {
        /// The name of a check; if left out, all are listed
        name: Option<String>,
    },
    /// Write a first article, from a few answers that are asked for or given
    #[command(
        after_help = "Examples:\n  unfold new sleep.md\n  unfold new sleep.md --title 'Sleep and mood' --lang en --author 'Jo Doe' --region GB"
    )]
    New {
        /// Where to write it; no file is written over
        #[arg(default_value = "article.md")]
        file: String,
        #[command(flatten)]
        answers: Answers,
    },
    /// Turn an article in Markdown into the JSON that the page reads, or a post into a draft
    #[command(
        after_help = "Examples:\n  unfold import post.txt article.md\n  unfold import article.md public/article.json --force\n  unfold import article.md | less\n  unfold import post.html article.md --references zotero.bib\n  unfold import article.md article.md --references pubmed.ris"
    )]
    Import {
        /// The article in Markdown (.md), or a post: a plain text (.txt), a saved web page (.html), or, with pandoc, .docx, .odt or .epub
        file: String,
        /// Where to write the JSON, or the draft in Markdown; if left out, it is printed
        to: Option<String>,
        /// Sources to add to the references: BibTeX (.bib), RIS (.ris) or CSL-JSON (.json); may be repeated
        #[arg(long, value_name = "FILE")]
        references: Vec<String>,
        /// Write over a file that is there already; the sources of an article go back into its own file without this
        #[arg(long)]
        force: bool,
    },
    /// Turn an article into Markdown, one HTML file that needs no other, or plain text
    #[command(
        after_help = "Examples:\n  unfold export public/article.json article.md\n  unfold export article.md article.html\n  unfold export article.md article.txt\n\nAn e-book and a PDF are made of the HTML file:\n  pandoc article.html -o article.epub\n  chromium --headless --no-pdf-header-footer --print-to-pdf=article.pdf article.html"
    )]
    Export {
        /// The article in JSON or Markdown
        file: String,
        /// Where to write: a name that ends in .html for the page, .txt for its text, or .md for Markdown; if left out,
        /// Markdown is printed
        to: Option<String>,
        /// The built site whose page is exported
        #[arg(long, value_name = "FOLDER", default_value = "dist")]
        site: String,
        /// Write over a file that is there already
        #[arg(long)]
        force: bool,
    },
    /// Write the article of a built site into its index.html
    #[command(
        after_help = "Examples:\n  unfold bake dist --article article.md\n  unfold bake dist --url https://example.org/reading/\n  unfold bake web/sleep --article sleep.md --site dist --app ../app/"
    )]
    Bake {
        /// The built site, or with --site the folder of one article
        #[arg(default_value = "dist")]
        folder: String,
        /// An article in Markdown (.md) or JSON that takes the place of the site's own
        #[arg(long, value_name = "FILE")]
        article: Option<String>,
        /// The page's own address, to include in it
        #[arg(long, value_name = "ADDRESS", value_parser = address)]
        url: Option<String>,
        /// The built site whose app several articles share; it stays as it is
        #[arg(long, value_name = "FOLDER", requires = "app")]
        site: Option<String>,
        /// The address of that site's files on the host, such as ../app/ or /app/
        #[arg(long, value_name = "ADDRESS", requires = "site", value_parser = folder_on_the_host)]
        app: Option<String>,
    },
    /// Show an article in the browser as it is written, on the page of a built site
    #[command(
        after_help = "Examples:\n  unfold serve article.md\n  unfold serve article.md --site dist --port 3000"
    )]
    Serve {
        /// The article in Markdown (.md) or JSON
        file: String,
        /// The built site, which stays as it is
        #[arg(long, value_name = "FOLDER", default_value = "dist")]
        site: String,
        /// The port on this machine; 0 takes a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Write the policy of a baked site into its hosts' configurations
    Policy {
        /// The baked site
        folder: String,
        /// The configurations
        #[arg(value_name = "CONFIGURATION")]
        configurations: Vec<String>,
    },
    /// Write the JSON Schema of articles
    Schema {
        /// Where to write it
        #[arg(default_value = "public/article.schema.json")]
        file: String,
    },
    /// Print what a shell needs to complete these commands
    #[command(
        after_help = "Example:\n  unfold completions bash > ~/.local/share/bash-completion/completions/unfold"
    )]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, in roff
    #[command(after_help = "Example:\n  unfold man > unfold.1")]
    Man,
    /// For `cargo xtask first-screen` alone
    #[command(hide = true)]
    FirstScreen,
}
