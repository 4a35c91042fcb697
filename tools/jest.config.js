module.exports = require("../jest.preset.js")({
  name: "tools",
  dir: __dirname,
  database: true,
  maxWorkers: 2,
});
