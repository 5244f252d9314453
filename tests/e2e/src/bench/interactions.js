// The milliseconds from the start of the navigation until the app runs.
let alive = null;
const watch = setInterval(() => {
  if (!document.documentElement?.hasAttribute("data-live")) return;
  alive = performance.now();
  clearInterval(watch);
}, 5);
window.aliveAt = () => alive;

// The milliseconds from each of a reader's interactions to the next painted frame, by its name.
window.interactions = async () => {
  const times = [];
  const at = (selector) => document.querySelector(selector);
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const time = async (name, act) => {
    // What the last one has started is over by then.
    await new Promise((done) => setTimeout(done, 400));
    const start = performance.now();
    act();
    await painted();
    times.push([name, performance.now() - start]);
  };
  const press = (name, selector) => (at(selector) ? time(name, () => at(selector).click()) : null);
  const type = (name, words) =>
    time(name, () => {
      at("#_find-field").value = words;
      at("#_find-field").dispatchEvent(new InputEvent("input", { bubbles: true }));
    });

  await press("Show all", ".fold-all button");
  await press("Hide all", ".fold-all button");
  await press("open a section", "main > section > details:not([open]) > summary");
  await press("follow a link to a section", "#contents ol li:nth-last-child(3) a");
  await press("show a source", "details[open] .text-citation a");
  await press("open the search", "#_open-find");
  await type("type a letter in the search", "e");
  await type("type a word in the search", "effect");
  await press("next match", "#_find button");
  await press("open the settings", "#_open-settings");
  await press("dark colours", "#_settings input[value=dark]");
  await press("the largest text", "#_settings input[name=size][value='5']");
  return times;
};
