// Puts readers who come back to an entry of the history where they were: after a reload, with Back, or because the
// device had thrown the tab away. The same sentence stands on the same line of the window, and the same folds are open.
//
// Each entry's state holds a number, and the tab's session storage, which ends with the tab, a record for that number.
// Records can be written while the page is being left; the state no longer reliably can.
//
// This works without the app and in browsers that cannot run it, so its syntax is that of 2017.
(function () {
  const root = document.documentElement;
  const mount = document.getElementById("unfold");
  // What the app sets on the root for as long as it applies: the short version, the search and its current match.
  const MODES = ["short", "find", "found"];
  // A place is given by the first of these in the window. The contents beside them do not move.
  const BLOCKS = "main h2, main h3, main p, main li, main dt, main dd, main tr, main summary, main figcaption";
  const CONTROLS = "a, button, summary";
  const GROWING_MILLISECONDS = 10000;

  const record = read();
  // Whether the article is on the page. An unbaked page has nothing to restore, or to save, before the app runs.
  let isFilled = mount.hasAttribute("data-digest");
  // Where this script scrolled to, and whether the page was too short to scroll as far as it should.
  let scrolledTo = null;
  let isTooShort = false;
  if (record) {
    // Only here, because asking lays the page out.
    scrolledTo = scrollY;
    if (isFilled) restore();
    stayWhileThePageGrows();
  } else if (root.dataset.sections === "open") {
    all("section > details").forEach(function (fold) { fold.open = true; });
  }
  new MutationObserver(function (_, observer) {
    observer.disconnect();
    entry();
    // The app restores what a reader had while it was loading in the next frame.
    if (!isFilled) requestAnimationFrame(function () { requestAnimationFrame(appear); });
  }).observe(root, { attributes: true, attributeFilter: ["data-live"] });

  entry();
  ["click", "hashchange", "popstate"].forEach(function (event) { addEventListener(event, entry); });
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", save);

  // The name in storage of the record for this entry of the history.
  function entry() {
    const state = history.state || {};
    if (!state.entry) {
      state.entry = Date.now();
      history.replaceState(state, "");
    }
    return "unfold-entry-" + state.entry;
  }

  function read() {
    try {
      return history.state.entry && JSON.parse(sessionStorage.getItem(entry()));
    } catch (error) {
      // A new entry, or storage is blocked.
      return null;
    }
  }

  function save() {
    if (!isFilled) return;
    const modes = {};
    MODES.forEach(function (mode) { if (mode in root.dataset) modes[mode] = root.dataset[mode]; });
    const open = all("details").filter(function (fold) { return fold.open; });
    const focus = document.activeElement;
    try {
      sessionStorage.setItem(entry(), JSON.stringify({
        modes: modes,
        open: open.map(function (fold) { return nameOf(fold, "details"); }),
        place: place(),
        focus: focus && focus.matches(CONTROLS) ? nameOf(focus, CONTROLS) : null,
      }));
    } catch (error) {
      // Storage is blocked or full: the browser restores what it can.
    }
  }

  // The first block that begins in the window, or else the last one before: its name, top and height.
  function place() {
    let last = null;
    if (scrollY >= 1) {
      all(BLOCKS).some(function (block) {
        const box = block.getBoundingClientRect();
        if (box.height === 0) return false;
        if (box.top < innerHeight || !last) last = [nameOf(block, BLOCKS), box.top, box.height];
        return box.top >= 0;
      });
    }
    return last;
  }

  // The app has filled the page.
  function appear() {
    if (record) restore();
    isFilled = true;
  }

  function restore() {
    const open = new Set(record.open.map(function (name) { return named(name, "details"); }));
    all("details").forEach(function (fold) { fold.open = open.has(fold); });
    scroll();
    const focus = record.focus && named(record.focus, CONTROLS);
    if (focus) focus.focus({ preventScroll: true });
  }

  function scroll() {
    const block = record.place && named(record.place[0], BLOCKS);
    if (block) {
      const box = block.getBoundingClientRect();
      const top = record.place[1];
      // Somebody in the middle of a long paragraph stays there, however wide the window is now.
      const wanted = top < 0 ? top * box.height / record.place[2] : top;
      scrollBy(0, box.top - wanted);
      isTooShort = Math.abs(block.getBoundingClientRect().top - wanted) > 1;
    } else {
      scrollTo(0, 0);
    }
    scrolledTo = scrollY;
  }

  // While the app starts, the page grows. Some browsers keep the place themselves, but none does at the page's end. And
  // when the page has loaded, Firefox and Safari go to the place in the address.
  function stayWhileThePageGrows() {
    if (!window.ResizeObserver) return;
    let isOver = false;
    const observer = new ResizeObserver(function () {
      if (isFilled && (isTooShort || scrollY === scrolledTo)) scroll();
    });
    function end() {
      isOver = true;
      observer.disconnect();
    }
    observer.observe(document.body);
    addEventListener("load", function () {
      setTimeout(function () {
        history.scrollRestoration = "auto";
        if (isFilled && !isOver) scroll();
      }, 100);
    });
    ["pointerdown", "keydown", "wheel", "touchmove"].forEach(function (event) {
      addEventListener(event, end, { once: true, passive: true });
    });
    setTimeout(end, GROWING_MILLISECONDS);
  }

  // The first id in the element's section, and which of the section's elements it is. So the name survives a new
  // version of the article with other sections.
  function nameOf(element, selector) {
    const section = element.closest("section");
    const first = section && section.querySelector("[id]");
    return [first ? first.id : "", all(selector, first ? section : mount).indexOf(element)];
  }

  function named(name, selector) {
    const first = name[0] && document.getElementById(name[0]);
    return all(selector, first ? first.closest("section") : mount)[name[1]];
  }

  function all(selector, within) {
    return Array.from((within || mount).querySelectorAll(selector));
  }
})();
