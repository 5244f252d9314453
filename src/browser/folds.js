// "Show all" and "Hide all": before the app runs, while the page is still arriving, and afterwards.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  // Opening many sections at once would hold the page up, for seconds if there are a thousand. So only as many follow in
  // a frame as can be laid out in this time, from the top down.
  const FRAME_MILLISECONDS = 20;
  // Whether the reader wants every section open, once they have said so.
  let wanted = null;
  // The sections that are still to follow, from the top down.
  let rest = [];
  // How many of them are the next frame's.
  let count;

  document.addEventListener("click", function (event) {
    if (event.target.closest(".fold-all button")) foldAll();
  });
  addEventListener("beforeprint", function () { rest.splice(0).forEach(fold); });

  function foldAll() {
    const folds = sections();
    const isUnderWay = rest.length > 0;
    const areOpen = folds.length > 0 && folds.every(function (fold) { return fold.open; });
    const isFirst = wanted === null;
    wanted = isUnderWay ? !wanted : !areOpen;
    rest = folds;
    count = 1;
    rest.splice(0, count).forEach(fold);
    if (!isUnderWay) foldTheRest();
    if (isFirst && document.readyState === "loading") foldWhatArrives();
    document.querySelector(".fold-all button").setAttribute("aria-expanded", wanted);
  }

  function foldTheRest() {
    if (rest.length === 0) return;
    // Once the frame is painted, so that it shows the sections before as soon as it can.
    requestAnimationFrame(function () {
      setTimeout(function () {
        foldSome();
        foldTheRest();
      });
    });
  }

  function foldSome() {
    const start = performance.now();
    rest.splice(0, count).forEach(fold);
    // Asking for a place lays the page out.
    document.body.getBoundingClientRect();
    count = performance.now() - start < FRAME_MILLISECONDS ? 2 * count : Math.max(1, count >> 1);
  }

  function foldWhatArrives() {
    function take(records) {
      records.forEach(function (record) {
        Array.from(record.addedNodes).filter(isSection).forEach(fold);
      });
    }
    const observer = new MutationObserver(take);
    observer.observe(document.documentElement, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", function () {
      take(observer.takeRecords());
      observer.disconnect();
      // Coming back has restored what was open at the last visit (visit.js), and the press was later.
      if ("returned" in document.documentElement.dataset) sections().forEach(fold);
    });
  }

  function fold(section) {
    section.open = wanted;
  }

  function isSection(node) {
    return node.nodeName === "DETAILS" && node.parentElement && node.parentElement.nodeName === "SECTION";
  }

  function sections() {
    return Array.from(document.querySelectorAll("section > details"));
  }
})();
