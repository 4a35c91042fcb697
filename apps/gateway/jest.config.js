module.exports = require("../../jest.preset.js")({ name: "gateway", dir: __dirname });
