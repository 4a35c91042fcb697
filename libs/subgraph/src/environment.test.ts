import "reflect-metadata";
import { stub, Stub } from "@youth-graph/query";
import { readEnvironment } from "./environment";

const right = { DATABASE_URL: "postgres://somebody@localhost/somewhere", GATEWAY_SECRET: "0123456789abcdef" };

const plain = { port: 4001, foreign: [] };

@stub({ source: "venues" })
class YouthHome extends Stub {}
@stub({ source: "elsewhere" })
class Bench extends Stub {}

describe("the settings of a service", () => {
  it("have defaults for all but the database and the secret", () => {
    expect(readEnvironment(plain, right)).toEqual({
      ...right,
      HOST: "127.0.0.1",
      PORT: 4001,
      LOG_LEVEL: "info",
      POOL_SIZE: 10,
      STATEMENT_TIMEOUT_MS: 8_000,
      PROJECTION_INTERVAL_MS: 1_000,
      SOURCE_URLS: {},
    });
  });

  it("say where the services are that it copies from", () => {
    const copying = { port: 4001, foreign: [YouthHome] };
    expect(readEnvironment(copying, right).SOURCE_URLS).toEqual({ venues: "http://127.0.0.1:4004/graphql" });
    const given = readEnvironment(copying, { ...right, VENUES_URL: "https://venues/graphql" });
    expect(given.SOURCE_URLS).toEqual({ venues: "https://venues/graphql" });
    expect(() => readEnvironment({ port: 4001, foreign: [Bench] }, right)).toThrow("ELSEWHERE_URL");
  });

  it.each([
    ["DATABASE_URL", { ...right, DATABASE_URL: "mysql://x" }],
    ["DATABASE_URL", { GATEWAY_SECRET: right.GATEWAY_SECRET }],
    ["GATEWAY_SECRET", { ...right, GATEWAY_SECRET: "short" }],
    ["PORT", { ...right, PORT: "70000" }],
    ["LOG_LEVEL", { ...right, LOG_LEVEL: "loud" }],
  ])("name %s when it is wrong, without printing its value", (name, environment) => {
    const read = (): unknown => readEnvironment(plain, environment);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/mysql:\/\/x|short|70000/);
  });
});
