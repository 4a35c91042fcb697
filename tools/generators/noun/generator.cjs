// Nx loads no TypeScript without a compiler of its own; this loads it as every other tool here does.
require("tsx/cjs");
const { generateNoun } = require("./noun.ts");

module.exports = generateNoun;
