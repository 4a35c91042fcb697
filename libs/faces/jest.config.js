module.exports = require("../../jest.preset.js")({ name: "faces", dir: __dirname });
