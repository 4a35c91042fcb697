// `npm start`. Plain JavaScript on Node's built-ins: on a fresh clone there is nothing else yet. What it starts is in start/.
import { install } from "./start/install.mjs";

await install();
const { register } = await import("tsx/cjs/api");
register();
const { createRequire } = await import("node:module");
createRequire(import.meta.url)("./start/main.ts").main(process.argv.slice(2));
