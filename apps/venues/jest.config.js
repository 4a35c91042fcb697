module.exports = require("../../jest.preset.js")({ name: "venues", dir: __dirname, database: true });
