import { request } from "node:http";
import { listGateway } from "../../test/list-gateway";

const lists = listGateway();

/** What comes after the rows of a file, which `fetch` does not show. */
function trailersOf(query: string): Promise<NodeJS.Dict<string>> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/csv", "content-type": "application/json" };
    request(lists.address, { method: "POST", headers }, response => {
      response.resume().once("end", () => resolve(response.trailers));
    })
      .once("error", reject)
      .end(JSON.stringify({ query }));
  });
}

/** Each page says the same of itself. */
function eachPageSays(notices: object[]): void {
  lists.graph.shop.interfere = (_request, response) => {
    const end = response.end.bind(response);
    response.end = ((body: string) => {
      const answer = JSON.parse(body) as object;
      return end(JSON.stringify({ ...answer, extensions: { notices } }));
    }) as typeof response.end;
    return false;
  };
}

const masked = { code: "VALUES_MASKED", field: "fee", of: "rows", count: 3 };
const closed = { code: "DIVISIONS_CLOSED", of: "divisions", column: "closedIn", included: false, count: 5 };

describe("the trailer of a file", () => {
  it("has the notices of all pages: what concerns rows added up, what concerns the list or stands beside it once, and no cut", async () => {
    lists.graph.rows.count = 401;
    eachPageSays([
      { code: "PAGE_CUT", path: ["items"], of: "rows", shown: 200, count: 1 },
      { ...masked, path: ["items"] },
      { ...closed, path: ["items"] },
      { ...closed, path: ["items", "nodes", "parts"] },
      { ...masked, path: ["beside"] },
    ]);
    const { "x-notices": told = "" } = await trailersOf("{ items { nodes { id } } }");
    expect(JSON.parse(told)).toEqual([
      { ...masked, path: ["beside"], message: expect.any(String) },
      { ...closed, path: ["items"], message: expect.stringContaining("5 closed divisions") },
      { ...masked, path: ["items"], count: 9, message: "fee is masked in 9 rows of those shown." },
      { ...closed, path: ["items", "nodes", "parts"], count: 15, message: expect.any(String) },
    ]);
  });

  it("is an empty list where there is nothing to say, and plain characters where there is", async () => {
    expect((await trailersOf("{ items { nodes { id } } }"))["x-notices"]).toBe("[]");
    eachPageSays([{ ...masked, path: ["items"], field: "工时" }]);
    const { "x-notices": told = "" } = await trailersOf("{ items { nodes { id } } }");
    expect(told).toMatch(/^[ -~]*$/);
    expect(JSON.parse(told)).toMatchObject([{ field: "工时" }]);
  });
});
