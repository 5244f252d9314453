// The article's page in a frame, with the app running in it.
import { listenForDrops } from "./files.js";
import { drawPictures } from "./pictures.js";

// The policy of the site allows this name alone.
const policy = window.trustedTypes?.createPolicy("unfold", { createHTML: (html) => html });

// HTML of ours, in the form that the policy of the site asks for.
export function trusted(html) {
  return policy ? policy.createHTML(html) : html;
}

// Shows a baked page in a box, at the place where the page before it was. `path` is where it asks for its article.
export function showPage(box, html, path, article) {
  const before = box.querySelector("iframe");
  // A new frame each time, since the app starts once in a window.
  const frame = document.createElement("iframe");
  frame.title = "The article’s page";
  // Firefox loads the empty page late, in place of what has been written before.
  frame.addEventListener("load", () => write(frame, before, html, path, article), { once: true });
  if (before) before.after(frame);
  else box.append(frame);
}

function write(frame, before, html, path, article) {
  const page = frame.contentWindow;
  const place = before?.isConnected && placeOf(before.contentWindow);
  answerWith(page, new URL(path, location.href).href, article);
  // Written like this, the frame has the address of this page, so that its files and the links within it are found.
  page.document.open();
  page.document.write(trusted(withoutPolicy(html)));
  page.document.close();
  // Nothing is kept on the device for this page.
  page.document.getElementById("unfold").removeAttribute("data-worker");
  page.addEventListener("click", openElsewhere, true);
  listenForDrops(page);
  drawPictures(page.document);
  if (place) restore(page, place);
  before?.remove();
}

// Shows the element with this id, as a link to it does. Escape leads back to where the focus was.
export function goTo(box, id) {
  const page = box.querySelector("iframe")?.contentDocument;
  if (!page) return;
  const from = document.activeElement;
  page.onkeydown = (event) => {
    // The page takes the key first, if it has something to close.
    if (event.key === "Escape") setTimeout(() => event.defaultPrevented || from.focus());
  };
  const link = page.createElement("a");
  link.href = `#${id}`;
  page.body.append(link);
  link.click();
  link.remove();
}

// The frame has the policy of this page, which is the same. Firefox would not take the page's own origin for 'self' in
// a second one.
function withoutPolicy(html) {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
}

// Lets a window find this article under an address, where the host has another.
function answerWith(page, address, article) {
  const fetched = page.fetch.bind(page);
  page.fetch = (request, options) => {
    const url = new URL(request.url ?? request, location.href).href;
    if (url !== address) return fetched(request, options);
    return Promise.resolve(new page.Response(article, { headers: { "Content-Type": "application/json" } }));
  };
}

// The policy of the site forbids other sites in the frame.
function openElsewhere(event) {
  const link = event.target.closest("a[href]");
  if (link && new URL(link.href).origin !== location.origin) link.target = "_blank";
}

// How far the page is scrolled, and the ids of the titles of its open sections.
function placeOf(page) {
  const open = [...page.document.querySelectorAll("section > details[open]")];
  return { top: page.scrollY, open: open.map((section) => section.querySelector("[id]")?.id) };
}

function restore(page, { top, open }) {
  for (const id of open) page.document.getElementById(id)?.closest("details")?.setAttribute("open", "");
  page.scrollTo(0, top);
}
