module.exports = require("../../jest.preset.js")({ name: "figures", dir: __dirname });
