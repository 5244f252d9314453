//! The preview, which editors use.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use zip::ZipArchive;

use super::handle::Page;
use crate::{
    outcome::Outcome,
    site::{Build, Site},
    until::{until_is, until_true},
};

/// Saves a file where pages of this origin may, and lets the chooser of files choose that one.
const SAVE: &str = "
    const [name, text] = arguments;
    const save = async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(name, { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
        window.showOpenFilePicker = async () => [file];
        return true;
    };
    return save();";

/// Captures what is offered for download, so that it can be read.
const CATCH: &str = "
    window.offered = new Promise((done) => { URL.createObjectURL = (file) => (done(file), 'data:,'); });
    HTMLAnchorElement.prototype.click = () => {};
    return true";

const CAUGHT: &str = "
    const read = async () => {
        const reader = new FileReader();
        reader.readAsDataURL(await window.offered);
        await new Promise((done) => { reader.onload = done; });
        return reader.result.slice(reader.result.indexOf(',') + 1);
    };
    return read();";

impl Page {
    /// Opens the preview of a new site and waits until it works.
    pub(crate) async fn opens_preview(&self) -> Outcome<Site> {
        let site = self.site(Build::Baked).await?;
        self.comes_to_at(&site, "preview.html").await?;
        self.reads_at("#status", "Ready.").await?;
        Ok(site)
    }

    /// Drops a file into the window.
    pub(crate) async fn drops(&self, name: &str, text: &str) -> Outcome {
        let script = "const [name, text] = arguments; \
             const dataTransfer = new DataTransfer(); \
             dataTransfer.items.add(new File([text], name)); \
             dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))";
        self.run(script, [name, text]).await.map(drop)
    }

    /// Drops a red picture of this size in CSS pixels into the window, along with a file.
    pub(crate) async fn drops_with_picture(
        &self,
        name: &str,
        text: &str,
        picture: &str,
        size: u32,
    ) -> Outcome {
        let script = "const [name, text, picture, size] = arguments; \
             const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size }); \
             const brush = canvas.getContext('2d'); \
             brush.fillStyle = '#f00'; \
             brush.fillRect(0, 0, size, size); \
             return new Promise((done) => canvas.toBlob(done)).then((bytes) => { \
                 const dataTransfer = new DataTransfer(); \
                 dataTransfer.items.add(new File([bytes], picture, { type: 'image/png' })); \
                 dataTransfer.items.add(new File([text], name)); \
                 return dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })); \
             })";
        let size = size.to_string();
        self.run(script, [name, text, picture, &size])
            .await
            .map(drop)
    }

    /// Saves a file as an editor's program does. The page may choose it from then on.
    pub(crate) async fn saves_file(&self, name: &str, text: &str) -> Outcome {
        let saved: bool = self.ask(SAVE, [name, text]).await?;
        crate::outcome::ensure(saved, || format!("{name} is not saved"))
    }

    /// The article's text in the box.
    pub(crate) async fn text_in_preview(&self) -> Outcome<String> {
        self.ask("return document.getElementById('text').value", [])
            .await
    }

    /// Waits until these words of it are selected.
    pub(crate) async fn has_selected_in_preview(&self, words: &str) -> Outcome {
        let script = "const { value, selectionStart, selectionEnd } = document.activeElement; \
             return value?.slice(selectionStart, selectionEnd) ?? ''";
        let selected = async || self.ask(script, []).await;
        until_is("the selection", selected, |selected: &String| {
            selected == words
        })
        .await
    }

    /// Waits until the article's page is shown with this title, and the app works in it.
    pub(crate) async fn previews(&self, title: &str) -> Outcome {
        let script = "const page = document.querySelector('#page iframe')?.contentDocument; \
             return page?.documentElement.hasAttribute('data-live') ? page.querySelector('h1').innerText : ''";
        let shown = async || self.ask(script, []).await;
        until_is("the article's page", shown, |shown: &String| shown == title).await
    }

    /// Waits until a script returns true for the article's page, whose document it has as `page`.
    pub(crate) async fn is_so_in_preview(&self, what: &str, script: &str) -> Outcome {
        let script = format!(
            "const page = document.querySelector('#page iframe').contentDocument; {script}"
        );
        until_true(what, async || self.ask(&script, []).await).await
    }

    /// Presses the button of a download that is a zip file. Returns its files by their paths.
    pub(crate) async fn downloads_site(&self, button: &str) -> Outcome<BTreeMap<String, Bytes>> {
        let mut archive = ZipArchive::new(Cursor::new(self.downloads(button).await?))?;
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index)?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            files.insert(file.name().to_owned(), bytes.into());
        }
        Ok(files)
    }

    /// Presses the button of a download that is a text.
    pub(crate) async fn downloads_text(&self, button: &str) -> Outcome<String> {
        Ok(String::from_utf8(self.downloads(button).await?)?)
    }

    async fn downloads(&self, button: &str) -> Outcome<Vec<u8>> {
        let _: bool = self.ask(CATCH, []).await?;
        self.press(button).await?;
        let file: String = self.ask(CAUGHT, []).await?;
        Ok(BASE64_STANDARD.decode(file)?)
    }
}
