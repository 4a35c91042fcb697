/** Jest's globalTeardown: stops the system that the setup started, if it did. */
module.exports = async function tearDown(): Promise<void> {
  await globalThis.testSystem?.stop();
};
