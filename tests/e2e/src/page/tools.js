// More functions of `look`, for the tools of the page.
Object.assign(look, {
  // What the search reports.
  told: () => look.words(document.querySelector("[role=search] [role=status]").textContent),

  type: (words) => {
    const field = document.querySelector("[role=search] input");
    field.value = words;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },

  // Types these words, and waits until they are searched for, which is after the next frame.
  lookFor: async (words) => {
    look.type(words);
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return true;
  },

  // What `look.finds` returns for each of these.
  findsEach: async (each) => {
    const found = [];
    for (const one of each) found.push(await look.finds(...one));
    return found;
  },

  // What the search, and whether the browser itself, finds of these words in a paragraph with this HTML.
  finds: async (html, words, lang) => {
    const paragraph = document.querySelector("section details p");
    document.documentElement.lang = lang ?? "en";
    paragraph.innerHTML = html;
    await look.lookFor(words);
    const matches = [...CSS.highlights.get("found")].filter((match) => paragraph.contains(match.startContainer));
    getSelection().collapse(paragraph, 0);
    const own = window.find(words) && paragraph.contains(getSelection().anchorNode);
    return [matches.map(String), own];
  },

  painted: () => {
    if (!CSS.highlights) return null;
    const words = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return { all: words("found"), here: words("found-here") };
  },

  // The ranges of these words, where they are in one text node.
  places: (words) => {
    const places = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const start = node.data.indexOf(words);
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      places.push(range);
    }
    return places;
  },

  // Whether these words are in the window, and nothing covers them.
  legible: (words) =>
    look.places(words).some((range) => {
      const lines = [...range.getClientRects()];
      const shown = ({ left, top, width, height }) =>
        range.startContainer.parentElement.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      return lines.length > 0 && lines.every(shown);
    }),

  // Searches for each sentence. Returns those that are not visible then, or whose section is not the only open one.
  lost: (sentences) => {
    const field = document.querySelector("[role=search] input");
    const arrives = ([words, section]) => {
      look.type(words);
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      return look.legible(words) && String(look.openSections()) === section;
    };
    return sentences.filter((sentence) => !arrives(sentence)).map(([words]) => words);
  },

  // Closes every section and goes to that of each sentence by its address, once for those that follow each other.
  // Returns the sentences that are not visible then, or whose section's heading is not in the window.
  missed: async (sentences) => {
    const missed = [];
    let visited;
    for (const [words, id] of sentences) {
      if (visited !== id) {
        for (const fold of document.querySelectorAll("section > details")) fold.open = false;
        location.hash = id;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      }
      visited = id;
      const { top, bottom } = document.getElementById(id).closest("section").querySelector("h2").getBoundingClientRect();
      const shown = look.places(words).some((range) => range.getClientRects().length > 0);
      if (top < 0 || bottom > innerHeight || !shown) missed.push(words);
    }
    return missed;
  },

  // The times from a click on each link to a section until that is open, and the start of this part of it is in the
  // window.
  arrivals: async (part) => {
    const times = [];
    for (const fold of document.querySelectorAll("main > section > details")) {
      const begins = fold.closest("section").querySelector(part);
      const link = document.querySelector(`nav ol a[href="#${fold.querySelector("div[id]").id}"]`);
      fold.open = false;
      scrollTo({ top: 0, behavior: "instant" });
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const arrived = () => {
        const { top } = begins.getBoundingClientRect();
        return fold.open && top >= 0 && top < innerHeight;
      };
      const start = performance.now();
      link.click();
      while (!arrived() && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
      if (!arrived()) throw new Error(`no way to ${link.hash}`);
      times.push(performance.now() - start);
    }
    return times;
  },

  // What the contents mark as current at these steps from the top of the page to its end.
  marksOnTheWay: async (first, end, steps) => {
    const marks = [];
    for (let step = first; step < end; step += 1) {
      const most = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: (most * step) / steps, behavior: "instant" });
      // The page is notified in the first frame, and updates the contents in the next.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      marks.push([...look.contents().querySelectorAll("[aria-current='location']")].map((link) => link.hash));
    }
    return marks;
  },

  blocks: () => [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, td)")],

  line: async () => {
    await look.rest(document.body);
    const blocks = look.blocks();
    const first = blocks.find((block) => {
      const { top, height } = block.getBoundingClientRect();
      return height > 0 && top >= 0;
    });
    const words = look.words(first.textContent);
    const same = blocks.filter((block) => look.words(block.textContent) === words);
    return { words, before: same.indexOf(first), top: first.getBoundingClientRect().top };
  },

  topOf: async (words, before) => {
    await look.rest(document.body);
    const same = look.blocks().filter((block) => look.words(block.textContent) === words);
    return same[before]?.getBoundingClientRect().top ?? null;
  },

  openDetails: () => [...document.querySelectorAll("details")].flatMap(({ open }, at) => (open ? [at] : [])),

  openSome: (number) => {
    for (const [at, fold] of document.querySelectorAll("details").entries()) fold.open = (at * 7 + number * 13) % 5 < 2;
  },

  // An element of plain text in the window, with nothing over it.
  plain: () =>
    [...document.querySelectorAll("h1, h2, p, strong")].find((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const outside = !element.closest("#_tools, #contents");
      return outside && document.elementFromPoint(left + width / 2, top + height / 2) === element;
    }),

  // The scroll positions at which no link to the help lines is in the window.
  withoutHelp: async () => {
    const without = [];
    const most = document.documentElement.scrollHeight - innerHeight;
    for (let step = 0; step <= 40; step += 1) {
      scrollTo({ top: (most * step) / 40, behavior: "instant" });
      await new Promise(requestAnimationFrame);
      if (![...document.querySelectorAll("a[href='#help']")].some(look.isOnTop)) without.push(scrollY);
    }
    return without;
  },

  group: (name) => [...document.querySelectorAll("fieldset")].find(
    (group) => look.seen(group) && look.words(group.querySelector("legend").textContent) === name,
  ),

  choice: (group, name) => {
    const labels = [...look.group(group).querySelectorAll("label")];
    const label = labels.find((label) => look.words(label.textContent) === name);
    return look.settle(label);
  },

  // The names of the selected choices in a group that the page already follows.
  taken: (group) => {
    const labels = [...look.group(group).querySelectorAll("label:has(:checked)")];
    const followed = labels.filter(({ control }) => {
      const chosen = document.documentElement.dataset[control.name];
      return chosen === (control.defaultChecked ? undefined : control.value);
    });
    return followed.map((label) => look.words(label.textContent));
  },

  frame: () => {
    const metas = [...document.querySelectorAll("meta[name=theme-color]")];
    const { content } = metas.find(({ media }) => !media || matchMedia(media).matches);
    // The browser's own notation of colours.
    const { style } = document.createElement("p");
    style.color = content;
    return style.color;
  },

  looks: () => {
    const text = getComputedStyle(document.querySelector("main p"));
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: text.color,
      frame: look.frame(),
      textSize: parseFloat(text.fontSize),
      lineHeight: parseFloat(text.lineHeight) || 0,
      letterSpacing: parseFloat(text.letterSpacing) || 0,
    };
  },
});
