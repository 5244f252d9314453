// The pictures of an article that is not on a site yet. They are given along with it, and are found by their names.

// The bytes of the pictures that were given, by name.
const given = new Map();
// The paths of the site's own files.
let ofSite = new Set();

export const isPicture = (file) => file.type.startsWith("image/");

export function knowSite(paths) {
  ofSite = new Set(paths);
}

export async function givePictures(files) {
  for (const file of files) given.set(file.name, new Uint8Array(await file.arrayBuffer()));
}

// The pictures of an article, in JSON: the bytes of those that were given, by path, and the paths of those that are
// nowhere.
export function picturesOf(article) {
  const found = new Map();
  const missing = new Set();
  JSON.parse(article, (key, value) => {
    const path = key === "image" && typeof value?.src === "string" ? value.src : null;
    if (path === null) return value;
    if (given.has(nameOf(path))) found.set(path, given.get(nameOf(path)));
    else if (!ofSite.has(path)) missing.add(path);
    return value;
  });
  return { found, missing: [...missing] };
}

// Draws the given pictures on a page. The policy of the site allows a page no picture but those on the host.
export async function drawPictures(page) {
  for (const image of page.querySelectorAll("img[src]")) {
    const bytes = given.get(nameOf(decodeURIComponent(image.getAttribute("src"))));
    const bitmap = bytes && (await createImageBitmap(new Blob([bytes])).catch(() => null));
    if (!bitmap) continue;
    const canvas = page.createElement("canvas");
    for (const { name, value } of image.attributes) if (name !== "src" && name !== "alt") canvas.setAttribute(name, value);
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height, role: "img" });
    canvas.setAttribute("aria-label", image.alt);
    const inlineSize = `${image.getAttribute("width")}px`;
    Object.assign(canvas.style, { inlineSize, maxInlineSize: "100%", blockSize: "auto" });
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    image.replaceWith(canvas);
  }
}

const nameOf = (path) => path.split("/").pop();
