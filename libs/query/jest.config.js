module.exports = require("../../jest.preset.js")({ name: "query", dir: __dirname, database: true });
