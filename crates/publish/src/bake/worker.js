// Saves one deployment of the site on the device of a reader who asked for it, whole or not at all.
// The documentation of worker.rs gives the reasons.
"use strict";

// The deployment, and its files with the integrity of each. Paths are as in addresses: within the site, or of an app
// that several articles share.
// The article may be replaced alone, so it has no integrity.
const VERSION = "{version}";
const FILES = {files};
const ARTICLE = "{article}";

// How long to wait for the network before the device answers, in milliseconds.
const PATIENCE = 3000;

const OUR_CACHES = `unfold ${registration.scope} `;
const CACHE = OUR_CACHES + VERSION;

const PATHS = new Map(Object.keys(FILES).map((path) => [address(path), path]));

// The pages that came from the device. If the browser has forgotten them, a page can only not check for a newer text.
const pagesFromDevice = new Set();

addEventListener("install", (event) => event.waitUntil(save().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(deleteOldCaches().then(() => clients.claim())));

addEventListener("fetch", (event) => {
  const { request } = event;
  const [url] = request.url.split(/[?#]/);
  if (request.method !== "GET") return;
  const path = PATHS.get(url);
  if (request.mode === "navigate" && (path === "./" || url === address("index.html"))) {
    event.respondWith(page(event));
  } else if (path === ARTICLE) {
    if (pagesFromDevice.has(event.clientId)) event.respondWith(savedArticle(request));
  } else if (path) {
    event.respondWith(isCode(path) ? saved(path).then((response) => response ?? fetch(request)) : file(request, path));
  }
});

// Fetches and checks all files before it saves the first. If one is missing or belongs to another deployment, this
// version is never used, and the previous one stays.
async function save() {
  const files = await Promise.all(Object.entries(FILES).map(fetchChecked));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(([path, response]) => cache.put(address(path), response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function fetchChecked([path, integrity]) {
  const response = await fetch(address(path), { cache: "no-cache", integrity });
  const isGood = response.ok && (path !== ARTICLE || isArticle(await response.clone().text()));
  if (!isGood) throw new Error(`${path} cannot be saved: status ${response.status}`);
  // Browsers refuse to show a page from a redirected response.
  return [path, response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response];
}

// A path alone could read as an address of its own: "notes: old.txt".
function address(path) {
  return new URL(path.startsWith("/") ? path : `./${path}`, registration.scope).href;
}

async function deleteOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OUR_CACHES) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

const saved = (path) => caches.match(address(path), { cacheName: CACHE });

// The page from the network if it arrives whole and in time, and otherwise the saved one.
async function page(event) {
  const timeout = new Promise((done) => setTimeout(done, PATIENCE));
  const network = fetchWhole(event.request).catch(() => undefined);
  const response = await Promise.race([network, timeout]);
  if (response) return response;
  const fromDevice = await saved("./");
  if (fromDevice) pagesFromDevice.add(event.resultingClientId);
  return fromDevice ?? (await network) ?? Response.error();
}

// The header is for the app, which tells the reader that this is the saved article.
async function savedArticle(request) {
  const fromDevice = await saved(ARTICLE);
  if (!fromDevice) return fetch(request);
  const headers = new Headers(fromDevice.headers);
  headers.set("Unfold-Kept", "yes");
  return new Response(fromDevice.body, { headers });
}

// Code is named after its content, so the saved file is the same as that of the network.
const isCode = (path) => /\.(js|wasm)$/.test(path);

// Other files belong to the page from the network, if there is one.
async function file(request, path) {
  return fetch(request).catch(async () => (await saved(path)) ?? Response.error());
}

async function fetchWhole(request) {
  const response = await fetch(request);
  // The site has moved, or its owner has withdrawn it. The reader has to see that.
  if (response.type === "opaqueredirect" || response.status === 410) return response;
  const text = await response.clone().text();
  return response.ok && isWhole(text) ? response : undefined;
}

// A connection may end early without an error. The template with the page's words comes after the article.
function isWhole(text) {
  const words = text.indexOf("data-words");
  return !/id="?unfold/.test(text) || (words >= 0 && text.includes("</template>", words));
}

function isArticle(text) {
  try {
    return typeof JSON.parse(text).format === "number";
  } catch {
    return false;
  }
}
