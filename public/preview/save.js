// How long a file stays available, in milliseconds. Browsers may ask where to save it, and Safari fetches it late.
const FETCHED_WITHIN = 60_000;

// Offers a file to download.
export function save(name, type, contents) {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_WITHIN);
}
