module.exports = require("../../jest.preset.js")({ name: "programs", dir: __dirname, database: true });
