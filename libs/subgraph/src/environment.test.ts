import "reflect-metadata";
import { face, Node, noun, toOne } from "@youth-graph/query";
import { readEnvironment } from "./environment";

const right = { DATABASE_URL: "postgres://somebody@localhost/somewhere", GATEWAY_SECRET: "0123456789abcdef" };

@face({ owner: "venues", description: "A youth home." })
abstract class YouthHomeFace extends Node {}
@face({ owner: "elsewhere", description: "A bench." })
abstract class BenchFace extends Node {}
@face({ owner: "visits", description: "A visit." })
abstract class VisitFace extends Node {
  @toOne(() => YouthHomeFace, "Where.") youthHome!: YouthHomeFace;
}
@face({ owner: "rests", description: "A rest." })
abstract class RestFace extends Node {
  @toOne(() => BenchFace, "Where.") bench!: BenchFace;
}
@noun()
class Visit extends VisitFace {}
@noun()
class Rest extends RestFace {}

const faces = [YouthHomeFace, BenchFace, VisitFace, RestFace];
const plain = { name: "alone", port: 4001, faces, nouns: [], extensions: [], relationGroups: [], tables: [] };
const visits = { ...plain, name: "visits", nouns: [Visit] };
const rests = { ...plain, name: "rests", nouns: [Rest] };

describe("the settings of a service", () => {
  it("have defaults for all but the database and the secret", () => {
    expect(readEnvironment(plain, right)).toEqual({
      ...right,
      HOST: "127.0.0.1",
      PORT: 4001,
      LOG_LEVEL: "info",
      POOL_SIZE: 10,
      STATEMENTS_PER_REQUEST: 4,
      STATEMENT_TIMEOUT_MS: 8_000,
      PROJECTION_INTERVAL_MS: 1_000,
      COPY_CHECK_INTERVAL_MS: 3_600_000,
      SOURCE_URLS: {},
    });
  });

  it("say where the services are that it copies from", () => {
    expect(readEnvironment(visits, right).SOURCE_URLS).toEqual({ venues: "http://127.0.0.1:4004/graphql" });
    const given = readEnvironment(visits, { ...right, VENUES_URL: "https://venues/graphql" });
    expect(given.SOURCE_URLS).toEqual({ venues: "https://venues/graphql" });
    expect(() => readEnvironment(rests, right)).toThrow("ELSEWHERE_URL");
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
