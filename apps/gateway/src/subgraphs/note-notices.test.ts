import type { Notice } from "@youth-graph/kernel";
import { fixtureGateway } from "../../test/fixture-gateway";
import { noteNotices } from "./note-notices";
import type { RequestOutcome } from "../request/request-outcome";

const cut = { code: "PAGE_CUT", path: ["echo"], of: "rows", shown: 20, count: 1, message: "as they say" };
const sentence = "20 rows are shown, and more follow: first takes up to 200, after goes on.";

describe("notices", () => {
  const fixture = fixtureGateway();

  const noticesWhen = async (extensions: object): Promise<unknown> => {
    fixture.graph.organization.interfere = (_request, response) => {
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ data: { echo: "a" }, extensions }));
      return true;
    };
    const { text } = await fixture.gateway.ask('{ echo(text: "a") }');
    return (JSON.parse(text) as { extensions?: { notices?: unknown } }).extensions?.notices;
  };

  it("go on to the client, and are not there when there are none", async () => {
    expect(await noticesWhen({ notices: [cut] })).toEqual([{ ...cut, message: sentence }]);
    expect(await noticesWhen({})).toBeUndefined();
    expect(await noticesWhen({ notices: [] })).toBeUndefined();
  });

  it("are dropped when they are of another kind", async () => {
    for (const notices of [
      "text",
      { code: "PAGE_CUT" },
      [null, 1, { code: "PAGE_CUT" }, { code: "toString", path: [] }, { code: "PAGE_CUT", path: [1] }],
    ])
      expect(await noticesWhen({ notices })).toBeUndefined();
  });

  it("tell of a copy that is held up, and not of one as old as copies are", async () => {
    const fresh = (lagMs: number) => ({
      source: "venues",
      lagMs,
      asOf: "2021-07-07T00:00:00.000Z",
      cursor: "c",
    });
    expect(await noticesWhen({ freshness: { YouthHome: fresh(9_999) } })).toBeUndefined();
    expect(await noticesWhen({ freshness: { YouthHome: fresh(61_000), Booking: fresh(300) } })).toEqual([
      {
        code: "COPY_LAGS",
        path: [],
        copy: "organization.YouthHome",
        lagMs: 61_000,
        message:
          "The copy organization.YouthHome is 61 s behind its owner; what changed there since is not in this answer.",
      },
    ]);
  });

  it("tell of a copy that lacks rows which it could not store", async () => {
    const fresh = { source: "venues", lagMs: 1, asOf: "2021-07-07T00:00:00.000Z", cursor: "c", setAside: 2 };
    expect(await noticesWhen({ freshness: { YouthHome: fresh } })).toEqual([
      {
        code: "COPY_INCOMPLETE",
        path: [],
        copy: "organization.YouthHome",
        count: 2,
        message:
          "The copy organization.YouthHome cannot store 2 rows as their owner has them: this answer lacks them, or has them as they were before.",
      },
    ]);
  });

  it("of a part below lists are told at the field of the whole, once for all sub-requests", () => {
    const outcome: RequestOutcome = {};
    const below = { ...cut, path: ["_entities", "posts"] };
    for (const above of [
      ["branches", "nodes", "@"],
      ["branches", "nodes", 3],
    ])
      noteNotices(outcome, above, [below]);
    noteNotices(outcome, [], [cut]);
    const told = outcome.notices
      ?.told()
      .map(({ path, ...facts }: Notice) => [path, "count" in facts && facts.count]);
    expect(told).toEqual([
      [["branches", "nodes", "posts"], 2],
      [["echo"], 1],
    ]);
  });
});
