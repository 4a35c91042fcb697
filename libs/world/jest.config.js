module.exports = require("../../jest.preset.js")({ name: "world", dir: __dirname });
