// Unfolds text where the browser does not: before a link leads into it, and before it is printed. Until the app runs,
// "Show all" and the reading settings work here.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  const root = document.documentElement;

  document.addEventListener("click", function (event) {
    const button = "live" in root.dataset ? null : event.target.closest("button");
    if (!button) return;
    if (button.closest(".fold-all")) showAll(button);
    else if (button.id === "_open-settings" || button.closest("#_settings .tool-box-close")) toggleSettings();
    else return;
    // Nothing is left for the app to do once it runs.
    event.preventDefault();
  });
  document.addEventListener("input", function (event) {
    if (!("live" in root.dataset) && event.target.matches("#_settings input")) set(event.target);
  });

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

  function showAll(button) {
    const folds = Array.from(document.querySelectorAll("section > details"));
    const open = !folds.every(function (fold) { return fold.open; });
    folds.forEach(function (fold) { fold.open = open; });
    button.setAttribute("aria-expanded", open);
    const words = document.querySelector("template[data-words]").content.textContent;
    const name = words.match(open ? /^hide_all = (.*)$/m : /^show_all = (.*)$/m);
    (button.firstElementChild || button).textContent = name[1];
  }

  function toggleSettings() {
    const box = document.getElementById("_settings");
    const opener = document.getElementById("_open-settings");
    box.hidden = !box.hidden;
    opener.setAttribute("aria-expanded", !box.hidden);
    Array.from(box.querySelectorAll("input")).forEach(function (input) {
      const stored = root.dataset[input.name];
      input.checked = stored ? input.value === stored : input.defaultChecked;
    });
    (box.hidden ? opener : box).focus();
  }

  function set(input) {
    if (input.defaultChecked) delete root.dataset[input.name];
    else root.dataset[input.name] = input.value;
    try {
      const known = JSON.parse(localStorage.getItem("unfold")) || {};
      if (input.defaultChecked) delete known[input.name];
      else known[input.name] = input.value;
      if (Object.keys(known).length > 0) localStorage.setItem("unfold", JSON.stringify(known));
      else localStorage.removeItem("unfold");
    } catch (error) {
      // Storage is blocked: the choice holds for this visit.
    }
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
