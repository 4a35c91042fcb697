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

  it.each(["too-short", "a key with spaces in it", "一个有十六个字符以上的运营者密钥吗"])(
    "takes no operator's key that is guessed or cannot be sent: %s",
    key =>
      expect(() => readEnvironment({ OPERATOR_KEY: key })).toThrow(
        /\n {2}OPERATOR_KEY: at least 16 characters/,
      ),
  );

  it("takes origins as browsers say them, and no others", () => {
    expect(readEnvironment({}).CORS_ORIGINS).toEqual([]);
    expect(
      readEnvironment({ CORS_ORIGINS: "https://a.example, http://localhost:5173" }).CORS_ORIGINS,
    ).toEqual(["https://a.example", "http://localhost:5173"]);
    for (const wrong of [
      "*",
      "null",
      "https://a.example/",
      "https://A.example",
      "a.example",
      "https://*.example",
    ])
      expect(() => readEnvironment({ CORS_ORIGINS: wrong })).toThrow(
        /\n {2}CORS_ORIGINS\.0: origins such as/,
      );
  });

  it("collects the addresses of subgraphs", () => {
    expect(readEnvironment({ VENUES_URL: "http://venues/graphql" }).SUBGRAPH_URLS).toEqual({
      VENUES_URL: "http://venues/graphql",
    });
  });
});
