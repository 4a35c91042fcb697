import { readEnvironment } from "./environment";

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(readEnvironment({})).toMatchObject({ HOST: "127.0.0.1", PORT: 4000, SUBGRAPH_TIMEOUT_MS: 10_000 });
    expect(readEnvironment({}).SUPERGRAPH).toMatch(/apps\/gateway\/supergraph\.graphql$/);
  });

  it("takes an empty variable for an absent one", () => {
    expect(readEnvironment({ PORT: "" }).PORT).toBe(4000);
  });

  it("says which settings are wrong, a line each", () => {
    const read = () => readEnvironment({ PORT: "http", LOG_LEVEL: "loud", MAX_DEPTH: "0" });
    expect(read).toThrow(
      /cannot start with these settings:\n {2}PORT: .+\n {2}MAX_DEPTH: .+\n {2}LOG_LEVEL: .+$/,
    );
  });

  it("collects the addresses of subgraphs", () => {
    expect(readEnvironment({ VENUES_URL: "http://venues/graphql" }).SUBGRAPH_URLS).toEqual({
      VENUES_URL: "http://venues/graphql",
    });
  });
});
