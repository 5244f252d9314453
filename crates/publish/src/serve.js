// Reloads the page when `unfold serve` has another version of the article.
let first;
setInterval(async () => {
  const answer = await fetch("unfold-serve-version").catch(() => null);
  if (!answer?.ok) return;
  const version = await answer.text();
  first ??= version;
  if (version !== first) location.reload();
}, 500);
