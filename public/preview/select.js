// Selects a line of a box from a column on; both count from 1, columns in characters.
export function select(text, line, column) {
  const lines = text.value.split("\n");
  const chosen = lines[line - 1] ?? "";
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const before = [...chosen].slice(0, column - 1).join("").length;
  text.focus();
  text.setSelectionRange(start + before, start + chosen.length);
  text.scrollTop = scrolledTo(text, start + chosen.length);
}

// How far a box is scrolled for the end of what stands up to an index. Browsers scroll to where something is typed, but
// not to a selection. A copy is measured, since the box would forget what can be undone.
function scrolledTo(text, end) {
  const copy = text.cloneNode();
  copy.value = text.value.slice(0, end);
  Object.assign(copy.style, {
    position: "absolute",
    visibility: "hidden",
    width: `${text.offsetWidth}px`,
    height: `${text.offsetHeight}px`,
  });
  text.after(copy);
  copy.scrollTop = copy.scrollHeight;
  const top = copy.scrollTop;
  copy.remove();
  return top;
}
