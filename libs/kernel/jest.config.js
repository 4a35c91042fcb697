module.exports = require("../../jest.preset.js")({ name: "kernel", dir: __dirname });
