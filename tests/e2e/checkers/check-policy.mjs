// Prints what csp_evaluator finds in the policy that is given to it, and fails for what makes a policy useless: high
// severity, or a word that browsers do not know.
import { createRequire } from "node:module";

const require = createRequire(`${process.env.UNFOLD_NODE_MODULES}/`);
const { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } = require("csp_evaluator");
const { CspParser } = require("csp_evaluator/dist/parser");
const { Severity } = require("csp_evaluator/dist/finding");

const { csp } = new CspParser(process.argv[2]);
const checks = [...DEFAULT_CHECKS, ...STRICTCSP_CHECKS];
for (const { severity, directive, description } of new CspEvaluator(csp).evaluate([], checks)) {
  console.log(`${Severity[severity]}: ${directive}: ${description}`);
  if (severity === Severity.HIGH || severity === Severity.SYNTAX) {
    process.exitCode = 1;
  }
}
