// What a reader sees and does, for browsers of 2017 on. Each function returns a list of what is wrong.
window.look = {
  all: (selector) => [...document.querySelectorAll(selector)],

  isSeen: (element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible",

  // Waits a while until the element begins in the window. Returns where it begins if it does not.
  arrival: async (element) => {
    for (let frame = 0; frame < 100; frame += 1) {
      const place = element.getBoundingClientRect();
      if (place.height > 0 && place.top > -2 && place.top < innerHeight) return [];
      await new Promise(requestAnimationFrame);
    }
    return ["#" + element.id + " begins at " + element.getBoundingClientRect().top];
  },

  // Opens, closes and opens each fold, whose text comes and goes, and then closes and opens all sections at once.
  folds: async () => {
    const wrong = [];
    for (const fold of look.all("section > details, figure > details")) {
      const summary = fold.querySelector("summary");
      if (fold.open) summary.click();
      for (const open of [true, false, true]) {
        summary.click();
        const isOpen = fold.open && fold.lastElementChild.getClientRects().length > 0;
        if (isOpen !== open) wrong.push(fold.textContent.slice(0, 60));
      }
    }
    const button = document.querySelector(".fold-all button");
    const sections = look.all("section > details");
    for (const open of [false, true]) {
      button.click();
      const is = (fold) => fold.open === open;
      for (let frame = 0; frame < 100 && !sections.every(is); frame += 1) await new Promise(requestAnimationFrame);
      if (!sections.every(is) || button.getAttribute("aria-expanded") !== String(open)) wrong.push(button.outerHTML);
    }
    return wrong;
  },

  // What is folded is printed, and folded again after that.
  paper: () => {
    const folded = () => look.all("details:not([open])").length;
    const before = folded();
    dispatchEvent(new Event("beforeprint"));
    const during = folded();
    dispatchEvent(new Event("afterprint"));
    return before > 0 && during === 0 && folded() === before ? [] : [before, during, folded()];
  },

  // Follows each link in the contents, from a page as it is at first.
  contents: async () => {
    const wrong = [];
    for (const link of look.all(".contents a")) {
      look.all("details").forEach((fold) => (fold.open = false));
      link.click();
      wrong.push(...(await look.arrival(document.querySelector(link.hash))));
    }
    return wrong;
  },

  // The numbers at the top are in the window, and lead on; the list of all can be reached and used.
  help: async () => {
    const wrong = look
      .all(".page > section a")
      .filter((link) => !look.isSeen(link) || link.getBoundingClientRect().bottom > innerHeight)
      .map((link) => link.href + " is not in the window");
    document.querySelector("a[href='#help']").click();
    wrong.push(...(await look.arrival(document.getElementById("help"))));
    for (const link of look.all("#help a")) {
      if (!look.isSeen(link) || !/^(tel|sms|https):/.test(link.href)) wrong.push(link.href);
    }
    return wrong;
  },

  // Nothing is shown that does nothing, no icon fills the window, and no line is wider than the page.
  design: () => {
    const wrong = look.all("button, textarea, fieldset").filter(look.isSeen).filter((one) => !one.closest(".fold-all")).map((control) => control.outerHTML);
    for (const drawing of look.all("svg:not(.chart-line)")) {
      const size = drawing.getBoundingClientRect();
      if (Math.max(size.width, size.height) > 30) wrong.push(drawing.outerHTML);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrong.push("the page is " + scrollWidth + " wide");
    const text = document.querySelector("#introduction p").getBoundingClientRect();
    if (text.left < 16 || text.width > 610) wrong.push("the text is " + text.width + " wide, at " + text.left);
    const title = document.querySelector("h1");
    if (parseFloat(getComputedStyle(title).fontSize) < 28) wrong.push("the title is small");
    return wrong;
  },

  // Opens the first section with a chart, and scrolls to it.
  chart: () => {
    document.querySelector("details figure").closest("details").open = true;
    document.querySelector("details figure").closest("section").scrollIntoView();
  },

  surface: () => getComputedStyle(document.documentElement).backgroundColor,
};
