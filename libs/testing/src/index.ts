export { freePort } from "./free-port";
export { startService, type ServiceOptions, type ServiceProcess } from "./service-process";
export { createTestDatabase, type Template, type TestDatabase } from "./test-database";
