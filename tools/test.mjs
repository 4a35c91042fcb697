// `npm test`. Plain JavaScript on Node's built-ins, as start.mjs: on a fresh clone it installs first.
import { createRequire } from "node:module";
import { install } from "./start/install.mjs";

await install();
const { register } = await import("tsx/cjs/api");
register();
createRequire(import.meta.url)("./test/main.ts").main(process.argv.slice(2));
