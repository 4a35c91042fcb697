/** Jest's globalTeardown: stops the server that the setup started, if it did. */
module.exports = async function tearDown(): Promise<void> {
  await globalThis.testServer?.stop();
};
