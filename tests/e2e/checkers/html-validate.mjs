// What html-validate looks for: https://html-validate.org/rules/
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // HTML takes both; the sources have small letters for all that is markup.
    "doctype-style": ["error", { style: "lowercase" }],
    // The build takes elements out of the sources' lines and leaves their indentation.
    "no-trailing-whitespace": "off",
    // The style keeps numbers whole, and whoever copies one gets the space that telephones and searches know.
    "tel-non-breaking": "off",
    // HTML takes any id without a space: https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute. The page's own
    // begin with a `_`, which an article's ids cannot have.
    "valid-id": ["error", { relaxed: true }],
    // All code is of the page's own origin; its digests come by baking, whose tests hold them to the files.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};
