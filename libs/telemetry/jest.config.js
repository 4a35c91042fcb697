module.exports = require("../../jest.preset.js")({ name: "telemetry", dir: __dirname });
