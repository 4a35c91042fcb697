import { Server, startThrowAwayServer } from "../postgres/throw-away-server";

declare global {
  // The only way that Jest's setup hands something to its teardown.
  var testServer: Server | undefined;
}

/** Jest's globalSetup: a single `npx jest -c apps/x/jest.config.js` brings its own PostgreSQL; `npm test` brings one for all. */
module.exports = async function setUp(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.testServer = await startThrowAwayServer();
  process.env.TEST_DATABASE_URL = globalThis.testServer.url;
};
