import { readEnvironment } from "./environment";

const right = { DATABASE_URL: "postgres://somebody@localhost/somewhere", GATEWAY_SECRET: "0123456789abcdef" };

describe("the settings of a service", () => {
  it("have defaults for all but the database and the secret", () => {
    expect(readEnvironment({ port: 4001 }, right)).toEqual({
      ...right,
      HOST: "127.0.0.1",
      PORT: 4001,
      LOG_LEVEL: "info",
      POOL_SIZE: 10,
      STATEMENT_TIMEOUT_MS: 8_000,
    });
  });

  it.each([
    ["DATABASE_URL", { ...right, DATABASE_URL: "mysql://x" }],
    ["DATABASE_URL", { GATEWAY_SECRET: right.GATEWAY_SECRET }],
    ["GATEWAY_SECRET", { ...right, GATEWAY_SECRET: "short" }],
    ["PORT", { ...right, PORT: "70000" }],
    ["LOG_LEVEL", { ...right, LOG_LEVEL: "loud" }],
  ])("name %s when it is wrong, without printing its value", (name, environment) => {
    const read = (): unknown => readEnvironment({ port: 4001 }, environment);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/mysql:\/\/x|short|70000/);
  });
});
