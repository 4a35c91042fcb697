module.exports = require("../../jest.preset.js")({ name: "subgraph", dir: __dirname, database: true });
