// Unfolds text where the browser does not: before a link leads into it, and before it is printed.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  const root = document.documentElement;

  unfold(location.hash);
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href^='#']");
    if (link) unfold(link.hash);
  });

  // Browsers without it print only what is unfolded: Chromium before 131, Firefox before 143, Safari before 18.4.
  if (!window.CSS || !CSS.supports("selector(::details-content)")) {
    let folded = [];
    addEventListener("beforeprint", function () {
      folded = Array.from(document.querySelectorAll("details:not([open])"));
      folded.forEach(function (fold) { fold.open = true; });
    });
    addEventListener("afterprint", function () {
      folded.forEach(function (fold) { fold.open = false; });
    });
  }

  // Browsers do this themselves since Chromium 97; the app does it once it runs.
  function unfold(hash) {
    if ("live" in root.dataset) return;
    const target = document.getElementById(hash.slice(1));
    for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
  }
})();
