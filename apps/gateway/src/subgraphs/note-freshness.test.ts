import { fixtureGateway } from "../../test/fixture-gateway";
import { noteFreshness } from "./note-freshness";
import type { RequestOutcome } from "../request/request-outcome";

const fresh = (asOf: string) => ({ source: "organization", lagMs: 1, asOf, cursor: "c" });

describe("freshness", () => {
  const fixture = fixtureGateway();

  const extensionsWhen = async (freshness: unknown): Promise<unknown> => {
    fixture.graph.organization.interfere = (_request, response) => {
      const body = { data: { echo: "a" }, extensions: { ...(freshness !== undefined && { freshness }) } };
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
      return true;
    };
    const { text } = await fixture.gateway.ask('{ echo(text: "a") }');
    return (JSON.parse(text) as { extensions?: { freshness?: unknown } }).extensions?.freshness;
  };

  it("is told under the service that read the copy, and not at all when none was read", async () => {
    const told = fresh("2021-07-07T00:00:00.000Z");
    expect(await extensionsWhen({ Branch: told })).toEqual({ "organization.Branch": told });
    expect(await extensionsWhen(undefined)).toBeUndefined();
    expect(await extensionsWhen("of another kind")).toBeUndefined();
  });

  it("is the older of two answers of one service", () => {
    const outcome: RequestOutcome = {};
    for (const asOf of ["2021-07-07", "2021-07-06", "2021-07-08"])
      noteFreshness(outcome, "venues", { Branch: fresh(asOf) });
    expect(outcome.freshness).toEqual({ "venues.Branch": fresh("2021-07-06") });
    noteFreshness(outcome, "venues", { Branch: { ...fresh("2021-07-09"), setAside: 2 } });
    expect(outcome.freshness).toEqual({ "venues.Branch": { ...fresh("2021-07-06"), setAside: 2 } });
  });
});
