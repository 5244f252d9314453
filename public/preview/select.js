// Selects a line of a box from a column on; both count from 1, columns in characters.
export function select(text, line, column) {
  const lines = text.value.split("\n");
  const chosen = lines[line - 1] ?? "";
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const before = [...chosen].slice(0, column - 1).join("").length;
  text.focus();
  // Browsers scroll to where something is typed, but not to a selection. What stands up to it has its height.
  const all = text.value;
  text.value = all.slice(0, start + chosen.length);
  text.scrollTop = text.scrollHeight;
  const top = text.scrollTop;
  text.value = all;
  text.scrollTop = top;
  text.setSelectionRange(start + before, start + chosen.length);
}
