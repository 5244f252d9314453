// Looks at the page as a reader does: by words, and only at what is visible.
const look = {
  words: (text) => (text ?? "").replace(/\s+/g, " ").trim(),

  seen: (element) =>
    element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true, opacityProperty: true }),

  // The first visible element whose name or text begins with these words.
  find: (selector, words) =>
    [...document.querySelectorAll(selector)].find(
      (element) => look.seen(element) && look.name(element).startsWith(look.words(words)),
    ),

  name: (element) => look.words(look.labels(element) || element.ariaLabel || look.rendered(element)),

  // The text of an element without that of its parts that are not rendered. `innerText` would put spaces around what is
  // visually hidden.
  rendered: (element) => {
    const texts = [...element.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      return node.nodeType === Node.ELEMENT_NODE && node.getClientRects().length > 0 ? look.rendered(node) : "";
    });
    return texts.join("");
  },

  labels: (element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  },

  // Whether the middle of an element is in the window, and nothing covers it.
  isOnTop: (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && element.contains(there);
  },

  // Scrolls an element into the window, and from under the bar, if necessary. In a tool's own box, it may be there too.
  settle: async (element) => {
    const place = element.getBoundingClientRect();
    const bar = document.getElementById("_tools");
    const covered = bar && place.top < bar.getBoundingClientRect().bottom && !look.isOnTop(element);
    if (place.top < 0 || place.bottom > innerHeight || covered) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
    }
    return look.rest(element);
  },

  // Waits until an element no longer moves, because scrolling may be smooth.
  rest: async (element) => {
    for (let before; before !== element.getBoundingClientRect().top; ) {
      before = element.getBoundingClientRect().top;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    }
    return element;
  },

  // Each two words of a line that are drawn in another order than they are written; and how many words there are outside
  // what U+202E turns, and in it.
  order: () => {
    const words = [];
    const walker = document.createTreeWalker(document.querySelector(".page"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (!look.seen(node.parentElement) || node.parentElement.closest("pre, .visually-hidden, svg")) continue;
      let block = node.parentElement;
      while (["inline", "contents"].includes(getComputedStyle(block).display)) block = block.parentElement;
      let turned = false;
      for (const { 0: text, index } of node.data.matchAll(/[\u202c\u202e]|[^\s\u202a-\u202e\u2066-\u2069]+/gu)) {
        if (text === "\u202c" || text === "\u202e") {
          turned = text === "\u202e";
          continue;
        }
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const [place] = range.getClientRects();
        if (place) words.push({ text, block, turned, place });
      }
    }
    const straight = words.filter(({ turned }) => !turned);
    const wrong = straight.slice(1).flatMap((word, before) => {
      const { text, block, place } = straight[before];
      const shared = Math.min(place.bottom, word.place.bottom) - Math.max(place.top, word.place.top);
      const inLine = block === word.block && shared > Math.min(place.height, word.place.height) / 2;
      return inLine && word.place.left < place.right - 1 ? [`${text} ${word.text}: ${look.words(block.textContent)}`] : [];
    });
    return { straight: straight.length, turned: words.length - straight.length, wrong };
  },

  // Whether a visible element contains these words.
  reads: (words, within = document.body) => {
    const holding = [...within.children].filter((child) => look.words(child.textContent).includes(look.words(words)));
    return holding.length > 0
      ? holding.some((child) => look.reads(words, child))
      : look.words(within.textContent).includes(look.words(words)) && look.seen(within);
  },

  // The distance of this element from the top of the window, in window heights; null if it is not visible.
  height: async (id) => {
    const element = document.getElementById(id);
    if (!element || !look.seen(element)) return null;
    const place = (await look.rest(element)).getBoundingClientRect();
    return (place.top + 1) / innerHeight;
  },

  // Whether the start of this element is in the window, and nothing covers it.
  begins: async (id) => {
    const element = document.getElementById(id);
    if (!element || !look.seen(element)) return false;
    const { left, top, width } = (await look.rest(element)).getBoundingClientRect();
    // The corner itself may be rounded.
    return element.contains(document.elementFromPoint(left + Math.min(width / 2, 16), top + 2));
  },

  fill: (shape) => getComputedStyle(shape).fill,

  // The background colour in forced-colours mode.
  paper: () => {
    const probe = document.createElement("i");
    probe.style.color = "Canvas";
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  },

  progress: () => document.querySelector("progress")?.position ?? -1,

  contents: () => document.querySelector("nav:has(ol)"),

  nameOfContents: () => {
    const nav = look.contents();
    return look.words(nav.ariaLabel ?? document.getElementById(nav.getAttribute("aria-labelledby"))?.textContent);
  },

  // The names of the links that the contents mark as current.
  marked: () => [...look.contents().querySelectorAll("a[aria-current='location']")].map(look.name),

  // The first citation in an element, visible or not, and its reference.
  citation: (place) => {
    const link = document.querySelector(`${place} a[id^='cite_']`);
    return link && { id: link.id, reference: link.hash.slice(1) };
  },

  openSections: () => [...document.querySelectorAll("section > details[open] > div[id]")].map((body) => body.id),

  // The visible elements that Tab reaches, as positions in the document.
  stops: () => {
    const all = [...document.querySelectorAll("*")];
    const reachable = "a[href], button:not(:disabled), summary, input, [tabindex='0']";
    return all.flatMap((element, place) => (element.matches(reachable) && look.seen(element) ? [[place, look.name(element)]] : []));
  },

  // How many stops of Tab there are between the focus and the next one whose words begin like this; 0 if it is not
  // on the way.
  stopsTo: (words) => {
    const here = look.focus().place ?? -1;
    const ahead = look.stops().filter(([place]) => place > here);
    return Math.max(0, ahead.findIndex(([, name]) => name.startsWith(look.words(words))));
  },

  focus: () => {
    const element = document.activeElement;
    const nowhere = !element || element === document.body || element === document.documentElement;
    if (nowhere) return { place: null, id: "", words: "", seen: false };
    return {
      place: [...document.querySelectorAll("*")].indexOf(element),
      id: element.id,
      words: look.name(element),
      seen: look.seen(element) && look.isInView(element),
    };
  },

  // Whether some of an element is in the window, and nothing covers it there.
  // https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
  isInView: (element) => {
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    return [...element.getClientRects()].some(({ left, top, width, height }) =>
      shares.some((down) =>
        shares.some((across) => {
          const there = document.elementFromPoint(left + width * across, top + height * down);
          return element.contains(there) || there?.closest("label")?.control === element;
        }),
      ),
    );
  },

  // Tab continues from the last focus, so the page itself gets the focus for a moment.
  startAtTheTop: () => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo({ top: 0, behavior: "instant" });
  },

  // The elements that overflow the page, unless they are in a box that scrolls.
  overflowing: () => {
    const root = document.documentElement;
    const boxed = (element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== "visible") return true;
      }
      return false;
    };
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > root.clientWidth + 1 || left < -1) && look.seen(element) && !boxed(element);
    });
    const names = beyond.map((element) => `${element.localName}.${element.className} “${look.name(element).slice(0, 30)}”`);
    return names.length === 0 && root.scrollWidth > root.clientWidth ? ["the page itself"] : names.slice(0, 5);
  },

  // The cumulative layout shift, and what has shifted.
  layoutShift: () =>
    new Promise((done) => {
      const name = ({ node }) => (node?.parentElement ?? node)?.outerHTML?.slice(0, 80);
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        const shifts = list.getEntries().filter((entry) => !entry.hadRecentInput);
        done([shifts.reduce((sum, { value }) => sum + value, 0), shifts.flatMap(({ sources }) => sources.map(name))]);
      }).observe({ type: "layout-shift", buffered: true });
      // Without any shift, the observer is never called.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done([0, []]))));
    }),
};
