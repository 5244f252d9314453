// What a reader presses before the app runs. The reading settings work here. Any other press shows that it was heard, and
// is done once the app runs.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  const root = document.documentElement;
  const waiting = new Set();
  // A module with a function that takes a reference, which the app needs: the header, then a section of types.
  // https://webassembly.github.io/spec/core/binary/modules.html
  const REFERENCE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]);

  // A page opened from disk may not load the app.
  const canLoad = "noModule" in HTMLScriptElement.prototype && location.protocol !== "file:";
  if (canLoad && window.WebAssembly && WebAssembly.validate(REFERENCE)) root.dataset.starting = "";

  document.addEventListener("click", function (event) {
    const button = "live" in root.dataset ? null : event.target.closest("button");
    if (!button || button.closest(".fold-all")) return;
    const settings = document.getElementById("_settings");
    if (settings && (button.id === "_open-settings" || button.matches("#_settings .tool-box-close"))) toggle(settings);
    else if ("starting" in root.dataset) wait(button);
  });
  document.addEventListener("input", function (event) {
    if (!("live" in root.dataset) && event.target.matches("#_settings input")) set(event.target);
  });

  // From the page's other script: the app runs, or will not.
  addEventListener("unfold-started", function () {
    delete root.dataset.starting;
    waiting.forEach(function (button) {
      button.removeAttribute("aria-busy");
      if ("live" in root.dataset) button.click();
    });
    waiting.clear();
  });

  function wait(button) {
    button.setAttribute("aria-busy", "true");
    waiting.add(button);
  }

  function toggle(settings) {
    const opener = document.getElementById("_open-settings");
    settings.hidden = !settings.hidden;
    opener.setAttribute("aria-expanded", !settings.hidden);
    Array.from(settings.querySelectorAll("input")).forEach(function (input) {
      const stored = root.dataset[input.name];
      input.checked = stored ? input.value === stored : input.defaultChecked;
    });
    (settings.hidden ? opener : settings).focus();
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
})();
