module.exports = require("../../jest.preset.js")({ name: "organization", dir: __dirname, database: true });
