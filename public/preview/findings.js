// The problems and notes of an article. Each leads to its place in the text, and to that on the page.

// The number of each, in words.
export function verdict(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const counted = (number, word) => `${number || "no"} ${word}${number === 1 ? "" : "s"}`;
  const words = `${counted(count("problem"), "problem")}, ${counted(count("note"), "note")}.`;
  return words[0].toUpperCase() + words.slice(1);
}

// Lists them. `text` is the box with the article, and `goTo` shows the element with an id on the page.
export function listFindings(list, findings, text, goTo) {
  list.replaceChildren(...findings.map((finding) => item(finding, text, goTo)));
}

function item({ severity, line, column, sentence, advice, place }, text, goTo) {
  const row = document.createElement("li");
  row.className = `preview-${severity}`;
  const say = (words) => row.appendChild(document.createElement("p")).append(words);
  say(`${severity === "problem" ? "Problem" : "Note"}: ${sentence}`);
  if (advice) say(advice);
  const actions = row.appendChild(document.createElement("div"));
  actions.className = "preview-actions";
  const button = (words, act) => {
    const element = actions.appendChild(document.createElement("button"));
    element.type = "button";
    element.textContent = words;
    element.addEventListener("click", act);
  };
  if (line) button(`Line ${line}, column ${column}`, () => select(text, line, column));
  if (place) button("On the page", () => goTo(place));
  return row;
}

// Selects a line from a column on; both count from 1, columns in characters.
function select(text, line, column) {
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
