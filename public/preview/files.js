// The editor's file: chosen, dropped, and followed as it is saved, where the browser can. Its pictures may come along.
import { givePictures, isPicture } from "./pictures.js";

// How often to look whether a followed file has been saved, in milliseconds.
const INTERVAL = 1000;

const $ = (id) => document.getElementById(id);

// The file, if there is one: its name, how to read it as it is now, when it was last read, whether it is followed.
let source = null;
// What takes the bytes of a file and returns what they are (see `take` in preview.js), what is told that there are more
// pictures, and what says a sentence.
let take;
let draw;
let say;

// Listens for files from now on.
export function listenForFiles(taker, drawer, sayer) {
  take = taker;
  draw = drawer;
  say = sayer;
  $("open").addEventListener("click", choose);
  $("file").addEventListener("change", async ({ target }) => {
    const files = [...target.files];
    // Choosing the same file again is a change, too.
    target.value = "";
    const file = await takePictures(files);
    if (file) await takeFile(file);
  });
  listenForDrops(window);
  setInterval(follow, INTERVAL);
}

// Takes what is dropped in a window, and shows while it is held that it can be.
export function listenForDrops(window) {
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("preview-held");
  });
  for (const end of ["dragleave", "drop"]) {
    window.addEventListener(end, () => document.body.classList.remove("preview-held"));
  }
  window.addEventListener("drop", drop);
}

// Reads the file again. Where the browser no longer lets the page read it, the editor chooses it again.
export async function readAgain() {
  const read = source && (await source.read().catch(() => null));
  if (!(read && (await takeRead(read)))) choose();
}

// Follows the file no longer. Returns its name if it was followed.
export function stopFollowing() {
  const followed = source?.isFollowed ? source.name : null;
  if (followed) setFollowed(false);
  return followed;
}

// Asks for a file.
async function choose() {
  if (!("showOpenFilePicker" in window)) return $("file").click();
  const handles = await showOpenFilePicker({ multiple: true }).catch(() => []);
  const files = await Promise.all(handles.map((handle) => handle.getFile()));
  const file = await takePictures(files);
  if (file) await takeHandle(handles[files.indexOf(file)]);
}

// Takes the pictures among these files. Returns the first file that is none, or undefined.
async function takePictures(files) {
  const pictures = files.filter(isPicture);
  await givePictures(pictures);
  const file = files.find((one) => !isPicture(one));
  if (pictures.length > 0 && !file) draw();
  return file;
}

async function drop(event) {
  event.preventDefault();
  // What was dropped is there only until the first pause.
  const dropped = [...event.dataTransfer.items].filter((item) => item.kind === "file");
  const files = dropped.map((item) => item.getAsFile()).filter((file) => file !== null);
  const handles = dropped.map((item) => item.getAsFileSystemHandle?.().catch(() => null));
  const file = await takePictures(files);
  if (!file) return;
  const handle = await handles[files.indexOf(file)];
  await (handle?.kind === "file" ? takeHandle(handle) : takeFile(file));
}

async function takeHandle(handle) {
  source = { name: handle.name, canFollow: true, read: () => handle.getFile() };
  await takeRead(await handle.getFile());
}

async function takeFile(file) {
  source = { name: file.name, canFollow: false, read: async () => file };
  await takeRead(file);
}

// Takes a file that was read. Returns whether the browser could.
async function takeRead(file) {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return false;
  source.modified = file.lastModified;
  const kind = take(file.name, new Uint8Array(bytes));
  // A draft is written on in the box, so the post must not take its place again.
  setFollowed(kind === "article" && source.canFollow);
  if (source.isFollowed) say(`${source.name} is followed: save it, and the page changes.`);
  else if (kind === "article") say(`${source.name} is open.`);
  else if (kind === "draft") say(`${source.name} is now a draft. The list at the top shows what is missing.`);
  return true;
}

function setFollowed(isFollowed) {
  source.isFollowed = isFollowed;
  $("again").hidden = isFollowed;
  $("again-name").textContent = source.name;
}

async function follow() {
  if (!source?.isFollowed) return;
  const file = await source.read().catch(() => null);
  if (file !== null && file.lastModified !== source.modified) await takeRead(file);
}
