// While the page arrives, only text near the window has a layout (skipped.css), so that neither that text nor the app has
// to wait for the rest. Then the rest gets one too, a little at a time: `innerText` leaves out what has none, and so do
// programs that read pages aloud or keep them.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  const SKIPPED = ".part > p, .text-body > :not(h3), .references > li, .glossary > div, .help-lines li";
  // A step should not take longer, so that the page answers. But each lays out all that follows again, so that many steps
  // would take minutes on a long page.
  const STEP_MILLISECONDS = 20;
  const MOST_STEPS = 40;
  const root = document.documentElement;

  if (!isWelcome()) return;
  root.dataset.arriving = "";
  document.addEventListener("DOMContentLoaded", function () {
    const texts = Array.from(document.querySelectorAll(SKIPPED));
    const fewest = Math.ceil(texts.length / MOST_STEPS);
    let count = fewest;
    layOutFrom(0);

    function layOutFrom(first) {
      requestIdleCallback(function () {
        const start = performance.now();
        texts.slice(first, first + count).forEach(function (text) { text.dataset.arrived = ""; });
        // Asking for a place lays the page out.
        document.body.getBoundingClientRect();
        const next = first + count;
        const fitting = Math.floor(count * STEP_MILLISECONDS / (performance.now() - start));
        count = Math.max(fewest, Math.min(fitting, 2 * count));
        if (next < texts.length) layOutFrom(next);
        else end();
      });
    }

    function end() {
      delete root.dataset.arriving;
      texts.forEach(function (text) { delete text.dataset.arrived; });
    }
  });

  // Only in Chromium, since 95: in WebKit, which has no scroll anchoring, the text would move while the text before it gets
  // its size, and in Firefox, the only browser with `-moz-appearance`, what is scrolled into view is then somewhere else.
  // Readers who come to a place in the page, or back to it, go there at once.
  function isWelcome() {
    return window.requestIdleCallback && window.CSS
      && CSS.supports("(contain-intrinsic-block-size: 1px) and (overflow-anchor: auto) and (not (-moz-appearance: none))")
      && !location.hash && !("returned" in root.dataset);
  }
})();
