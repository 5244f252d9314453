// The article's page in a frame, with the app running in it.

// The policy of the site allows this name alone.
const policy = window.trustedTypes?.createPolicy("unfold", { createHTML: (html) => html });

// Shows a baked page in a box, at the place where the page before it was. `path` is where it asks for its article.
export function showPage(box, html, path, article) {
  const before = box.querySelector("iframe");
  const place = before && placeOf(before.contentWindow);
  // A new frame each time, since the app starts once in a window.
  const frame = document.createElement("iframe");
  frame.title = "The article's page";
  box.append(frame);
  const page = frame.contentWindow;
  const address = new URL(path, location.href).href;
  const fetched = page.fetch.bind(page);
  // The host has another article under this address.
  page.fetch = (request, options) => {
    const url = new URL(request.url ?? request, location.href).href;
    if (url !== address) return fetched(request, options);
    return Promise.resolve(new page.Response(article, { headers: { "Content-Type": "application/json" } }));
  };
  // Written like this, the frame has the address of this page, so that its files and the links within it are found.
  page.document.open();
  page.document.write(policy ? policy.createHTML(html) : html);
  page.document.close();
  if (place) restore(page, place);
  before?.remove();
}

function placeOf(page) {
  const open = [...page.document.querySelectorAll("details[open]")];
  return { top: page.scrollY, open: open.map((fold) => fold.closest("[id]")?.id) };
}

function restore(page, { top, open }) {
  for (const id of open) {
    page.document.getElementById(id)?.querySelector("details")?.setAttribute("open", "");
  }
  page.scrollTo(0, top);
}
