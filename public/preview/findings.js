// The problems and notes of an article. Each leads to its place in the text, and to that on the page.

// The number of each, in words.
export function verdict(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const counted = (number, word) => `${number || "no"} ${word}${number === 1 ? "" : "s"}`;
  const words = `${counted(count("problem"), "problem")}, ${counted(count("note"), "note")}.`;
  return words[0].toUpperCase() + words.slice(1);
}

// What a finding is called.
const NAMES = { problem: "Problem", note: "Note", answered: "Answered" };

// How many characters of a line are shown: before the place, and from it on.
const BEFORE = 20;
const FROM = 60;

// Lists them. `acts` has what their buttons do: `select(line, column)` in the text, `goTo(id)` on the page; the `lines`
// of the text; and `explain(check)`, which gives an element with the explanation of an honesty check.
export function listFindings(list, findings, acts) {
  list.replaceChildren(...findings.map((finding) => item(finding, acts)));
}

function item({ severity, check, line, column, sentence, advice, place }, acts) {
  const row = document.createElement("li");
  row.className = `preview-${severity}`;
  const add = (name, words, parent = row) => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = words;
    return element;
  };
  add("p", `${NAMES[severity]}: ${sentence}`);
  const excerpt = line ? excerptOf(acts.lines[line - 1] ?? "", column - 1) : "";
  if (excerpt) Object.assign(add("p", excerpt), { className: "preview-excerpt", dir: "auto" });
  if (advice) add("p", advice);
  if (check) {
    const details = row.appendChild(document.createElement("details"));
    add("summary", `What “${check}” looks for`, details);
    details.append(acts.explain(check));
  }
  const actions = add("div", "");
  actions.className = "preview-actions";
  const button = (words, act) => {
    const element = add("button", words, actions);
    element.type = "button";
    element.addEventListener("click", act);
  };
  if (line) button(`Line ${line}, column ${column}`, () => acts.select(line, column));
  if (place) button("On the page", () => acts.goTo(place));
  return row;
}

// The part of a line around a place, which counts characters.
function excerptOf(line, place) {
  const characters = [...line];
  const start = Math.max(0, place - BEFORE);
  const end = place + FROM;
  const part = characters.slice(start, end).join("").trim();
  if (!part) return "";
  return `${start > 0 ? "…" : ""}${part}${end < characters.length ? "…" : ""}`;
}
