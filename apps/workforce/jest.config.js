module.exports = require("../../jest.preset.js")({ name: "workforce", dir: __dirname, database: true });
