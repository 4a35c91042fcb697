import { uniqueRepresentations } from "./unique-representations";

const representation = (id: string) => ({ __typename: "Branch", id });
const callFor = (...ids: string[]) => ({
  query: "query($representations:[_Any!]!){_entities(representations:$representations){...on Branch{name}}}",
  variables: { first: 3, representations: ids.map(representation) },
});

describe("unique representations", () => {
  it("are sent once each, in the order of first sight, beside the other variables", () => {
    const { call } = uniqueRepresentations(callFor("a", "b", "a", "c", "b"));
    expect(call.variables).toEqual({ first: 3, representations: ["a", "b", "c"].map(representation) });
  });

  it("get their answers back at every place", () => {
    const { restore } = uniqueRepresentations(callFor("a", "b", "a"));
    const { data } = restore({ data: { _entities: [{ name: "A", list: [{ x: 1 }] }, null] } });
    expect(data).toEqual({
      _entities: [{ name: "A", list: [{ x: 1 }] }, null, { name: "A", list: [{ x: 1 }] }],
    });
  });

  it("give every place an object of its own, since the gateway writes into them", () => {
    const { restore } = uniqueRepresentations(callFor("a", "a"));
    const [first, second] = restore({ data: { _entities: [{ inner: { x: 1 } }] } }).data?._entities as {
      inner: { x: number };
    }[];
    first!.inner.x = 2;
    expect(second!.inner.x).toBe(1);
  });

  it("get their errors back at every place", () => {
    const { restore } = uniqueRepresentations(callFor("a", "b", "a"));
    const errors = [{ message: "no", path: ["_entities", 0, "name"] }, { message: "whole" }];
    expect(restore({ data: null, errors }).errors).toEqual([
      { message: "no", path: ["_entities", 0, "name"] },
      { message: "no", path: ["_entities", 2, "name"] },
      { message: "whole" },
    ]);
  });

  it("leave a call alone that has none, or none twice", () => {
    const plain = { query: "{ branch { id } }" };
    expect(uniqueRepresentations(plain).call).toBe(plain);
    const distinct = callFor("a", "b");
    expect(uniqueRepresentations(distinct).call).toBe(distinct);
  });
});
