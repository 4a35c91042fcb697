export { eventually } from "./eventually";
export { freePort } from "./free-port";
export { pinyinOracle } from "./pinyin-oracle";
export { startService } from "./service-process";
export { createTestDatabase, type TestDatabase } from "./test-database";
