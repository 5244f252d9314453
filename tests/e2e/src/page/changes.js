// Changes that browsers, translators and extensions make to a page.
const others = {
  // The text nodes that readers see, except those in elements that match.
  texts: (except) => {
    const left = `script, style, template, noscript, svg, textarea, ${except}`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && !node.parentElement.closest(left)) texts.push(node);
    }
    return texts;
  },

  // As iOS does with possible phone numbers.
  linkNumbers: () => {
    for (const node of others.texts("a, button, option")) {
      const [number] = node.data.match(/\d[\d ]+\d/) ?? [];
      if (!number) continue;
      const digits = node.splitText(node.data.indexOf(number));
      digits.splitText(number.length);
      const link = document.createElement("a");
      link.href = `tel:${number.replaceAll(" ", "")}`;
      digits.replaceWith(link);
      link.append(digits);
    }
    return document.querySelector("main p > a[href^='tel:']") !== null;
  },

  // As Google Translate does with every text node.
  wrapInFonts: () => {
    const texts = others.texts("option");
    for (const node of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    }
    return texts.length > 0;
  },

  splitAndMerge: () => {
    document.body.normalize();
    const texts = others.texts("option").filter(({ length }, index) => length > 1 && index % 2);
    for (const node of texts) node.splitText(Math.ceil(node.length / 2));
    return texts.length > 0;
  },

  insertInSections: () => {
    const sections = document.querySelectorAll("main section");
    for (const section of sections) {
      // Without words, which would be read aloud with the section.
      section.prepend(document.createElement("div"));
    }
    return sections.length > 0;
  },

  removeComments: () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
    return true;
  },

  // Marks the page as Chrome's translator does. Without a language, as when the original is shown again.
  translate: (language) => {
    const root = document.documentElement;
    window.originalLanguage ??= root.lang;
    root.lang = language || window.originalLanguage;
    root.classList.toggle("translated-ltr", Boolean(language));
  },
};
