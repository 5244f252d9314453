// What a reader would notice while the page starts, in milliseconds from the start of the navigation. Set before the
// page's own scripts run.
const probe = { blocking: 0, readable: null, folds: null, alive: null };
new PerformanceObserver((list) => {
  // https://web.dev/articles/tbt
  for (const { duration } of list.getEntries()) probe.blocking += Math.max(0, duration - 50);
}).observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
  // https://w3c.github.io/largest-contentful-paint/
  probe.readable = list.getEntries().at(-1).startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });
const sections = () => [...document.querySelectorAll("section > details")];
const button = () => document.querySelector(".fold-all button, #show-all");
const areOpen = () => sections().length > 0 && sections().every((fold) => fold.open);
setInterval(() => {
  if (probe.alive === null && document.documentElement?.hasAttribute("data-live")) probe.alive = performance.now();
  // A press costs time too, so it has a visit of its own.
  if (location.search !== "?press" || probe.folds !== null || !button()) return;
  // Once the sections that have arrived are open, those that arrive later must open by themselves.
  if (areOpen()) return;
  button().click();
  if (areOpen()) probe.folds = performance.now();
}, 5);
window.probed = () => {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const bytes = entries.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return { ...probe, hasButton: button() !== null, allOpen: areOpen(), paint: paint?.startTime ?? null, bytes };
};
