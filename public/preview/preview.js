// The preview of articles. What it knows of articles is in preview_app.js, which is crates/preview as WebAssembly.
// Nothing here sends anything: files are read, shown and saved on the device, and no address names an article.
import { listFindings, verdict } from "./findings.js";
import { listenForFiles, readAgain, stopFollowing } from "./files.js";
import { goTo, showPage, trusted } from "./page.js";
import { knowSite, picturesOf } from "./pictures.js";
import { save } from "./save.js";
import { select } from "./select.js";

// How long to wait after the last key before checking, in milliseconds.
const PAUSE = 400;
// How often a file of the site is asked for, and how long to wait in between, in milliseconds.
const TRIES = 3;
const RETRY = 500;
// Where the text is kept until the tab is closed, so that a reload loses nothing.
const KEPT = "unfold-preview";

const $ = (id) => document.getElementById(id);
const text = $("text");

// What crates/preview exports, and its preview of this site.
let app;
let preview;
// The name of the article's file, which says whether it is Markdown or JSON.
let name = "article.md";
// The article in JSON, while it has no problems.
let article = null;
// Whether the text was changed in the box, and is in no file.
let edited = false;

style().catch(console.error);
load().catch((error) => {
  console.error(error);
  say(
    "The preview could not start. Reload the page. While a site is being developed it has no preview; `cargo xtask build` makes one.",
  );
});

async function load() {
  const files = bytes("preview/files.json").then((list) => JSON.parse(decode(list)));
  app = await import("./preview_app.js");
  await app.default({ module_or_path: bytes("preview/preview_app_bg.wasm") });
  preview = new app.Preview();
  knowSite(await files);
  await Promise.all((await files).map(async (path) => preview.insert(path, await bytes(path))));
  listen();
  restore();
  for (const control of document.querySelectorAll("[data-starts]")) control.disabled = false;
  say("Ready.");
}

// The policy of the site allows the page no second style sheet, but it allows scripts to make one.
async function style() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(decode(await bytes("preview/preview.css")));
  document.adoptedStyleSheets = [sheet];
}

// The bytes of a file of the site. A connection that ends is tried again: the preview fetches thirty files at once, and
// an editor would be without it if one was lost.
async function bytes(path, tries = TRIES) {
  const address = path.split("/").map(encodeURIComponent).join("/");
  let answer;
  let found;
  try {
    answer = await fetch(address, { cache: "no-cache" });
    found = await answer.arrayBuffer();
  } catch (error) {
    if (tries === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    return bytes(path, tries - 1);
  }
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
  return new Uint8Array(found);
}

function listen() {
  let timer;
  text.addEventListener("input", () => {
    edited = true;
    const followed = stopFollowing();
    if (followed) say(`You have changed the text here, so ${followed} is no longer followed.`);
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  listenForFiles(take, check, say);
  $("again").addEventListener("click", readAgain);
  $("own").addEventListener("click", startFromOwn);
  $("save-json").addEventListener("click", () => download("article.json", "application/json", article));
  $("save-markdown").addEventListener("click", saveMarkdown);
  $("save-site").addEventListener("click", () => download("site.zip", "application/zip", preview.archive(article)));
  for (const width of document.querySelectorAll("[name=width]")) {
    width.addEventListener("change", () => ($("page").dataset.width = width.value));
  }
}

// Markdown is downloaded as it is written, with its comments, also while it has problems.
function saveMarkdown() {
  const isMarkdown = !isJson();
  download("article.md", "text/markdown", isMarkdown ? text.value : app.markdown(article));
  if (isMarkdown) edited = false;
}

function download(file, type, contents) {
  save(file, type, contents);
  say(`${file} is among your downloads.`);
}

// Takes the bytes of a file. Returns whether they are an "article", or a post that is now a "draft"; `null` if neither,
// which it says, or if the editor would rather keep the text.
function take(file, found) {
  if (!mayReplace(file)) return null;
  let draft;
  try {
    draft = app.draft(file, found);
  } catch (error) {
    say(`${file}: ${error}`);
    return null;
  }
  name = draft === undefined ? file : "article.md";
  const decoded = draft ?? decode(found);
  text.value = decoded ?? "";
  edited = false;
  if (decoded === null) {
    // The check says which encoding it is, and what to do.
    show(app.checked(name, found, today()));
  } else {
    check();
  }
  return draft === undefined ? "article" : "draft";
}

// The text of a file; `null` if it is not in UTF-8.
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function startFromOwn() {
  if (!mayReplace("this site’s article")) return;
  stopFollowing();
  name = "article.md";
  edited = false;
  text.value = app.markdown(new TextDecoder().decode(await bytes(preview.article_path())));
  say("This is the site’s own article, in Markdown.");
  check();
}

// Asks before a text that is nowhere else goes.
function mayReplace(by) {
  return !edited || confirm(`Replace what you have written with ${by}?`);
}

// What begins with a bracket is JSON, whatever its file was called.
function isJson() {
  return text.value.trimStart().startsWith("{");
}

function check() {
  keep();
  if (text.value.trim() === "") return show(null);
  if (isJson()) name = "article.json";
  else if (!/\.(md|markdown)$/i.test(name)) name = "article.md";
  show(app.checked(name, new TextEncoder().encode(text.value), today()));
}

// The day on this device, as YYYY-MM-DD.
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

// Shows what there is to tell of a text and, if it has no problems, its page.
function show(checked) {
  const findings = JSON.parse(checked?.findings ?? "[]");
  article = checked?.article ?? null;
  for (const id of ["save-site", "save-json"]) $(id).disabled = article === null;
  $("save-markdown").disabled = article === null && (isJson() || text.value.trim() === "");
  $("stale").hidden = article !== null || $("page").childElementCount === 0;
  $("verdict").textContent = checked ? verdict(findings) : "No article yet.";
  listFindings($("findings"), findings, {
    explain,
    lines: text.value.split("\n"),
    select: (line, column) => select(text, line, column),
    goTo: (place) => {
      goTo($("page"), place);
      say("Escape leads from the page back to the list.");
    },
  });
  const missing = article === null ? [] : givePicturesToSite();
  $("missing").hidden = missing.length === 0;
  $("missing").textContent = `Drop these pictures here, too: ${missing.join(", ")}.`;
  if (article !== null) showPage($("page"), preview.page(article), preview.article_path(), article);
}

// An element with the explanation of an honesty check. Its links leave the text in its window.
function explain(check) {
  const explanation = document.createElement("div");
  explanation.className = "preview-explanation";
  explanation.innerHTML = trusted(app.explanation(check));
  for (const link of explanation.querySelectorAll("a")) link.target = "_blank";
  return explanation;
}

// Adds the article's pictures to the site, and returns the paths of those that are nowhere.
function givePicturesToSite() {
  const { found, missing } = picturesOf(article);
  for (const [path, bytes] of found) preview.insert(path, bytes);
  return missing;
}

function keep() {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ name, text: text.value }));
  } catch {
    // Without storage, a reload loses the text; the browser asks before that.
    addEventListener("beforeunload", (event) => event.preventDefault());
  }
}

function restore() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    if (kept) ({ name, text: text.value } = kept);
    edited = text.value !== "";
  } catch {
    // There is nothing to restore.
  }
  check();
}

function say(words) {
  $("status").textContent = words;
}
