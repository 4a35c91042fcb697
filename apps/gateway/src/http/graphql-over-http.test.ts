import { serverAudits } from "graphql-http";
import { fixtureGateway } from "../../test/fixture-gateway";

const fixture = fixtureGateway();

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${fixture.gateway.url}/graphql`, fetchFn: fetch });

  it("has 61 audits", () => expect(audits).toHaveLength(61));

  it.each(audits.map(audit => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
    const result = await audit.fn();
    expect({ ...result, response: undefined }).toMatchObject({ status: "ok" });
  });
});
