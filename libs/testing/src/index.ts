export { freePort } from "./free-port";
export { startService } from "./service-process";
export { createTestDatabase, type TestDatabase } from "./test-database";
