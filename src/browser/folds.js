// "Show all" and "Hide all": before the app runs, while the page is still arriving, and afterwards.
//
// This is for browsers that cannot run the app too, so its syntax is that of 2017.
(function () {
  // Opening a thousand sections at once would hold the page up for seconds. Nobody sees more of them than this at once.
  const A_FRAME = 40;
  // Whether the reader wants every section open, once they have said so.
  let wanted = null;
  // The sections that are still to follow, from the top down.
  let rest = [];

  document.addEventListener("click", function (event) {
    if (event.target.closest(".fold-all button")) foldAll();
  });
  addEventListener("beforeprint", function () { foldSome(rest.length); });

  function foldAll() {
    const folds = sections();
    const isUnderWay = rest.length > 0;
    const areOpen = folds.length > 0 && folds.every(function (fold) { return fold.open; });
    const isFirst = wanted === null;
    wanted = isUnderWay ? !wanted : !areOpen;
    rest = folds;
    foldSome(A_FRAME);
    if (!isUnderWay) foldTheRest();
    if (isFirst && document.readyState === "loading") foldWhatArrives();
    document.querySelector(".fold-all button").setAttribute("aria-expanded", wanted);
  }

  function foldTheRest() {
    if (rest.length === 0) return;
    requestAnimationFrame(function () {
      foldSome(A_FRAME);
      foldTheRest();
    });
  }

  function foldSome(count) {
    rest.splice(0, count).forEach(fold);
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
