// What a reader would notice while the page starts, in milliseconds from the start of the navigation. Set before the
// page's own scripts run.
const probe = { blocking: 0, shift: 0, readable: null, folds: null, alive: null };
new PerformanceObserver((list) => {
  // https://web.dev/articles/tbt
  for (const { duration } of list.getEntries()) probe.blocking += Math.max(0, duration - 50);
}).observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
  // https://web.dev/articles/cls
  for (const { value, hadRecentInput } of list.getEntries()) probe.shift += hadRecentInput ? 0 : value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  // https://w3c.github.io/largest-contentful-paint/
  probe.readable = list.getEntries().at(-1).startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });
const button = () => document.querySelector(".fold-all button, #show-all");
const sections = () => [...document.querySelectorAll("section > details")];
const areOpen = () => sections().length > 0 && sections().every((fold) => fold.open);
// The sections that were closed at the last press, and when to press again if it opens none of them.
let closed = [];
let pressAgain = 0;
setInterval(() => {
  if (probe.alive === null && document.documentElement?.hasAttribute("data-live")) probe.alive = performance.now();
  // A press costs time too, so it has a visit of its own.
  if (location.search === "?press" && probe.folds === null && button()) press();
}, 5);
const press = () => {
  if (!see() && performance.now() > pressAgain) {
    closed = sections().filter((fold) => !fold.open);
    if (closed.length === 0) return;
    pressAgain = performance.now() + 100;
    button().click();
    see();
  }
};
// A press works once a section opens. Sections that arrive later must open by themselves.
const see = () => {
  const works = closed.some((fold) => fold.open);
  if (works) probe.folds = performance.now();
  return works;
};
window.probed = () => {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const bytes = entries.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return { ...probe, hasButton: button() !== null, allOpen: areOpen(), paint: paint?.startTime ?? null, bytes };
};
