// Lints texts as if they were files: reads [{ path, text }] from stdin and prints, for each, the [{ rule, message }] that fired.
// A process of its own, since Jest cannot load an ESM configuration.
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

// The configuration then makes the project graph itself, and the boundaries rule is sure to have one.
delete process.env.NX_TASK_TARGET_PROJECT;
// Under CI=true the parser takes a typed rule's file from the disk and never looks at the text it was given.
process.env.TSESTREE_SINGLE_RUN = "false";

const root = fileURLToPath(new URL("../..", import.meta.url));
const eslint = new ESLint({ cwd: root });
const fixtures = JSON.parse(await text(process.stdin));
const found = [];
for (const { path, text: code } of fixtures) {
  const [result] = await eslint.lintText(code, { filePath: join(root, path), warnIgnored: true });
  found.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
console.log(JSON.stringify(found));
