// Keeps one deployment of the site on the device, whole or not at all, for a reader who asked for it.
//
// A page and its code belong together by the digests in the page, so nothing of one deployment ever runs in another.
// The page comes from the network where there is one, and from the device where there is none; the article comes from
// where its page came from.
"use strict";

// The deployment, its files with the digest of each, and the article, which may be replaced alone and so has none.
// All paths are within the site, as addresses have them.
const VERSION = "{version}";
const FILES = {files};
const ARTICLE = "{article}";

// How long to wait for the network before the device answers, in milliseconds.
const PATIENCE = 3000;

const OURS = `unfold ${registration.scope} `;
const KEPT = OURS + VERSION;

// The pages that came from the device. Where the browser has forgotten, a page only could not check for a newer text.
const pagesFromHere = new Set();

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));

addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = address.slice(registration.scope.length);
  if (request.mode === "navigate" && (path === "" || path === "index.html")) {
    event.respondWith(page(event));
  } else if (path === ARTICLE) {
    if (pagesFromHere.has(event.clientId)) event.respondWith(article(request));
  } else if (Object.hasOwn(FILES, path)) {
    event.respondWith(isCode(path) ? kept(path).then((answer) => answer ?? fetch(request)) : file(request, path));
  }
});

// All files are here and checked before the first is put away. Where one is missing, or belongs to another deployment,
// this version is never used, and the one before stays as it is.
async function keep() {
  const answers = await Promise.all(Object.entries(FILES).map(fetched));
  try {
    const cache = await caches.open(KEPT);
    await Promise.all(answers.map(([path, answer]) => cache.put(path, answer)));
  } catch (error) {
    await caches.delete(KEPT);
    throw error;
  }
}

async function fetched([path, integrity]) {
  const answer = await fetch(path, { cache: "no-cache", integrity });
  const isGood = answer.ok && (path !== ARTICLE || isArticle(await answer.clone().text()));
  if (!isGood) throw new Error(`${path} cannot be kept: status ${answer.status}`);
  // A browser refuses a page by an answer that was redirected.
  return [path, answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer];
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== KEPT).map((name) => caches.delete(name)));
}

const kept = (path) => caches.match(path, { cacheName: KEPT });

// What the network gives in time, if it is whole, and otherwise what is kept.
async function page(event) {
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const network = whole(event.request).catch(() => undefined);
  const answer = await Promise.race([network, late]);
  if (answer) return answer;
  const here = await kept("./");
  if (here) pagesFromHere.add(event.resultingClientId);
  return here ?? (await network) ?? Response.error();
}

// The app tells the reader that this is the kept one.
async function article(request) {
  const here = await kept(ARTICLE);
  if (!here) return fetch(request);
  const headers = new Headers(here.headers);
  headers.set("Unfold-Kept", "yes");
  return new Response(here.body, { headers });
}

// Named by their content, so that the kept one is the same.
const isCode = (path) => /\.(js|wasm)$/.test(path);

// What stands about the page belongs to the page that the network gave, where there is one.
async function file(request, path) {
  return fetch(request).catch(async () => (await kept(path)) ?? Response.error());
}

async function whole(request) {
  const answer = await fetch(request);
  // The site has moved, or its owner has taken it back: that is for the reader to see.
  if (answer.type === "opaqueredirect" || answer.status === 410) return answer;
  const text = await answer.clone().text();
  return answer.ok && isWhole(text) ? answer : undefined;
}

// A connection may end early without anybody saying so. The app is named after the article.
const isWhole = (text) => !/id="?unfold/.test(text) || text.includes("data-app");

function isArticle(text) {
  try {
    return typeof JSON.parse(text).format === "number";
  } catch {
    return false;
  }
}
