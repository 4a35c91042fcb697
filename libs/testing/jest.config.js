module.exports = require("../../jest.preset.js")({ name: "testing", dir: __dirname, database: true });
