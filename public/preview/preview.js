// The preview of articles. What it knows of articles is in preview_app.js, which is crates/preview as WebAssembly.
// Nothing here sends anything: files are read, shown and saved on the device, and no address names an article.
import { showPage } from "./page.js";

const $ = (id) => document.getElementById(id);
const text = $("text");

// How long to wait after the last key before checking, and how often to look at a file that is followed, in
// milliseconds.
const PAUSE = 400;
const INTERVAL = 1000;

// What crates/preview exports, and its preview of this site.
let app;
let preview;
// The name of the article's file, which says whether it is Markdown or JSON.
let name = "article.md";
// The article in JSON, while it has no problems.
let article = null;
// The file that the editor chose: `read()` gives it as it is now.
let source = null;

style();
load().catch((error) => {
  console.error(error);
  say("The preview could not start. Reload the page. A site that is being developed has none: `cargo xtask build` makes it.");
});

async function load() {
  const files = fetch("preview/files.json", { cache: "no-cache" }).then((answer) => answer.json());
  app = await import("./preview_app.js");
  await app.default();
  preview = new app.Preview();
  await Promise.all((await files).map(async (path) => preview.insert(path, await bytes(path))));
  listen();
  setInterval(follow, INTERVAL);
  say("Ready.");
}

// The style sheet of the page allows no other in the page itself.
async function style() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch("preview/preview.css")).text());
  document.adoptedStyleSheets = [sheet];
}

async function bytes(path) {
  const answer = await fetch(path.split("/").map(encodeURIComponent).join("/"), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function listen() {
  let timer;
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  $("open").addEventListener("click", choose);
  $("file").addEventListener("change", ({ target }) => take(target.files[0]));
  $("again").addEventListener("click", () => source.read().then(read, choose));
  $("own").addEventListener("click", startFromOwn);
  $("save-json").addEventListener("click", () => save("article.json", "application/json", article));
  $("save-markdown").addEventListener("click", () => save("article.md", "text/markdown", app.markdown(article)));
  $("save-site").addEventListener("click", () => save("site.zip", "application/zip", preview.archive(article)));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", drop);
}

// Asks for a file. Where the browser can, the file is followed from then on.
async function choose() {
  if (!("showOpenFilePicker" in window)) return $("file").click();
  const [handle] = await showOpenFilePicker().catch(() => []);
  if (handle) await takeHandle(handle);
}

async function drop(event) {
  event.preventDefault();
  const [item] = event.dataTransfer.items;
  if (item === undefined || item.kind !== "file") return;
  const file = item.getAsFile();
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  await (handle?.kind === "file" ? takeHandle(handle) : take(file));
}

async function takeHandle(handle) {
  source = { name: handle.name, isFollowed: true, read: () => handle.getFile() };
  await read(await source.read());
}

async function take(file) {
  if (!file) return;
  source = { name: file.name, isFollowed: false, read: async () => file };
  await read(file);
}

// Reads a file into the box.
async function read(file) {
  source.modified = file.lastModified;
  $("again").hidden = source.isFollowed;
  $("again-name").textContent = source.name;
  try {
    const found = new Uint8Array(await file.arrayBuffer());
    const post = app.draft(file.name, found);
    name = post === undefined ? file.name : "article.md";
    // A draft is written on in the box, so the post must not take its place again.
    if (post !== undefined) source.isFollowed = false;
    text.value = post ?? new TextDecoder().decode(found);
    say(following(post !== undefined));
  } catch (error) {
    return say(`${file.name}: ${error}`);
  }
  check();
}

function following(isDraft) {
  if (isDraft) return `${source.name} is now a draft. What it lacks is listed at its head.`;
  return source.isFollowed ? `${source.name} is followed: save it, and the page changes.` : `${source.name} is open.`;
}

// Reads the followed file again if it has been saved.
async function follow() {
  if (!source?.isFollowed) return;
  const file = await source.read().catch(() => null);
  if (file !== null && file.lastModified !== source.modified) await read(file);
}

async function startFromOwn() {
  const path = preview.article_path();
  source = null;
  name = "article.md";
  text.value = app.markdown(new TextDecoder().decode(await bytes(path)));
  check();
}

// Checks the text, and shows what there is to tell of it and, if it has no problems, its page.
function check() {
  // What begins with a bracket is JSON, whatever the file was called.
  if (text.value.trimStart().startsWith("{")) name = "article.json";
  else if (!/\.(md|markdown)$/i.test(name)) name = "article.md";
  const result = app.checked(name, text.value);
  const findings = JSON.parse(result.findings);
  article = result.article ?? null;
  for (const id of ["save-site", "save-json", "save-markdown"]) $(id).disabled = article === null;
  $("stale").hidden = article !== null || $("page").childElementCount === 0;
  $("verdict").textContent = verdict(findings);
  $("findings").replaceChildren(...findings.map(item));
  if (article !== null) showPage($("page"), preview.page(article), preview.article_path(), article);
}

function verdict(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const counted = (number, word) => `${number || "no"} ${word}${number === 1 ? "" : "s"}`;
  const words = `${counted(count("problem"), "problem")}, ${counted(count("note"), "note")}.`;
  return words[0].toUpperCase() + words.slice(1);
}

// A finding, which leads to its place in the text and on the page.
function item({ severity, line, column, sentence, advice, place }) {
  const row = document.createElement("li");
  row.className = `preview-${severity}`;
  const say = (words) => row.appendChild(document.createElement("p")).append(words);
  say(`${severity === "problem" ? "Problem" : "Note"}: ${sentence}`);
  if (advice) say(advice);
  const actions = row.appendChild(document.createElement("div"));
  actions.className = "preview-actions";
  const button = (words, act) => {
    const element = actions.appendChild(document.createElement("button"));
    element.type = "button";
    element.textContent = words;
    element.addEventListener("click", act);
  };
  if (line) button(`Line ${line}, column ${column}`, () => select(line, column));
  if (place) button("On the page", () => $("page").querySelector("iframe")?.contentWindow.location.replace(`#${place}`));
  return row;
}

// Selects the rest of a line from a column on; both count from 1, columns in characters.
function select(line, column) {
  const lines = text.value.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const start = [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
  text.focus();
  text.setSelectionRange(before + start, before + (lines[line - 1] ?? "").length);
  // Browsers scroll to the caret only when something is typed.
  const height = text.scrollHeight / lines.length;
  text.scrollTop = Math.max(0, (line - 3) * height);
}

function save(file, type, contents) {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: file });
  link.click();
  // Some browsers fetch the file late.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function say(words) {
  $("status").textContent = words;
}
