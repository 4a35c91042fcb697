import { buildSchema } from "graphql";
import { unsizedLists } from "./unsized-lists";

const schema = buildSchema(`
  directive @listSize(assumedSize: Int, sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    sized: [Bench!]! @listSize(assumedSize: 3)
    unsized: [Bench!]!
    page: Page @listSize(assumedSize: 3, sizedFields: ["nodes"])
  }
  type Bench { marks: [String!]! }
  type Unreturned { nodes: [Bench!] }
  type Page { nodes: [Bench!] edges: [Bench] }
`);

it("every list of objects without a size of its own or its parent's is named", () => {
  expect(unsizedLists(schema)).toEqual(["Query.unsized", "Page.edges"]);
});
