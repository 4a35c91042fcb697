import { listGateway } from "../../test/list-gateway";

const lists = listGateway();

describe("columns", () => {
  it("follow the selection: aliases, fragments, what is beside the list first, objects taken apart", async () => {
    const query = `{
      shelf(code: "A") { items { nodes { what: name ...More keeper { name } __typename } } name sizes keeper { name } }
    }
    fragment More on Item { ... on Item { count } keeper { __typename } }`;
    lists.graph.rows = { count: 1, at: () => ({ count: 5, keeper: { name: "彭庚未" } }) };
    expect(await lists.csv(query)).toEqual([
      [
        "shelf.name",
        "shelf.sizes",
        "shelf.keeper.name",
        "what",
        "count",
        "keeper.__typename",
        "keeper.name",
        "__typename",
      ],
      ["Shelf A", "1; 2", "于癸亥", "青年之家0", "5", "Person", "彭庚未", "Item"],
    ]);
  });

  it("with the same path above the list and in it are told apart", async () => {
    lists.graph.rows = { count: 1, at: () => ({ keeper: { name: "B" } }) };
    const query = '{ keeper: shelf(code: "A") { name items { nodes { keeper { name } id } } } }';
    expect((await lists.csv(query))[0]).toEqual(["keeper.name", "keeper.items.keeper.name", "id"]);
  });

  it("of a union are those of all its types", async () => {
    lists.graph.rows = { count: 2, at: n => (n ? { kind: "Note", text: "笔记" } : { count: 1 }) };
    expect(
      await lists.csv("{ things { nodes { __typename ... on Item { count } ... on Note { text } } } }"),
    ).toEqual([
      ["__typename", "count", "text"],
      ["Item", "1", ""],
      ["Note", "", "笔记"],
    ]);
  });

  it("hold lists of scalars joined and lists of objects as JSON", async () => {
    lists.graph.rows = { count: 1, at: () => ({ tags: ["红", "绿"], parts: [{ code: "a", weight: 1.5 }] }) };
    expect(await lists.csv("{ items { nodes { tags parts { code weight } } } }")).toEqual([
      ["tags", "parts"],
      ["红; 绿", '[{"code":"a","weight":1.5}]'],
    ]);
  });

  it("are left out as @skip and @include say, with a list that is not asked for", async () => {
    const query = `query ($no: Boolean!) {
      items { nodes { id name @skip(if: true) ... @include(if: $no) { count similar { nodes { id } } } } }
      other: items @include(if: $no) { nodes { id } }
    }`;
    expect((await lists.csv(query, { variables: { no: false } }))[0]).toEqual(["id"]);
  });

  it("have the schema's Chinese terms as headers, and their paths where it has none, or one twice", async () => {
    const query = `{ shelf(code: "A") { name code items { nodes { id name count keeper { name } label { text } a: day b: day } } } }`;
    expect((await lists.csv(query, { options: "?headers=chinese" }))[0]).toEqual([
      "架子·货架",
      "架子·code",
      "id",
      "名称",
      "数量",
      "保管人·姓名",
      "标签·text",
      "日期 (a)",
      "日期 (b)",
    ]);
  });
});
