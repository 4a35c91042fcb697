import { startSystem, type SystemProcess } from "../start/system-process";

declare global {
  // The only way that Jest's setup hands something to its teardown.
  var testSystem: SystemProcess | undefined;
}

/**
 * Jest's globalSetup for end-to-end tests: the whole system as `npm start` runs it, on free ports, with new data. Sets GATEWAY_URL
 * (ends on /graphql), GATEWAY_SECRET, and for each service ORGANIZATION_URL …, ORGANIZATION_DATABASE_URL …
 */
module.exports = async function setUp(): Promise<void> {
  if (process.env.GATEWAY_URL) return;
  globalThis.testSystem = await startSystem();
  Object.assign(process.env, globalThis.testSystem.environment);
};
