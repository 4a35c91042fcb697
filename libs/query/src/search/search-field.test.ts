import { formatTypeId } from "@youth-graph/kernel";
import { graphql, isEnumType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { schemaOf } from "../../test/club-graph";
import { clubs, elsewhere } from "../../test/clubs";
import { clubRow } from "../../test/world";
import { RequestLoaders } from "../read/request-loaders";
import { searchResolvers } from "./search-field";
import { searchEnumName, searchQueries } from "./searched-types";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [city, town] = [uuid(8), uuid(9)];

let database: ClubDatabase;
let schema: GraphQLSchema;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({
    places: [
      { id: city, code: "1", level: "CITY", ancestorIds: [city] },
      { id: town, code: "2", level: "CITY", ancestorIds: [town] },
    ],
    clubs: ["东北园", "东北园棋社", "曹家王庄"].map((name, n) =>
      clubRow({ id: uuid(n), name, placeId: n === 1 ? town : city }),
    ),
  });
  const queries = searchQueries(clubs);
  schema = await schemaOf(clubs, queries ? [queries] : []);
  const query = schema.getQueryType();
  for (const [name, resolve] of Object.entries(searchResolvers(clubs)["Query"] ?? {})) {
    const field = isObjectType(query) ? query.getFields()[name] : undefined;
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}, 60_000);
afterAll(() => database.close());

async function search(args: string): Promise<unknown> {
  const { data, errors } = await graphql({
    schema,
    source: `{ clubsSearch(${args}) { id name matched } }`,
    contextValue: { reader: database.reader, loaders: new RequestLoaders() },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.["clubsSearch"]));
}

const hit = (n: number, name: string, matched: string): object => ({
  id: formatTypeId("club", uuid(n)),
  name,
  matched,
});

describe("a service's part of the graph's search", () => {
  it("finds rows of the types that it is asked for, the best first", async () => {
    expect(await search('text: "东北园", types: [CLUB], first: 10')).toEqual([
      hit(0, "东北园", "NAME"),
      hit(1, "东北园棋社", "NAME"),
    ]);
    expect(await search('text: "cjwz", types: [CLUB], first: 1')).toEqual([hit(2, "曹家王庄", "PINYIN")]);
  });

  it("finds nothing, and reads nothing, of no type", async () => {
    const before = database.statements.length;
    expect(await search('text: "东北园", types: [], first: 10')).toEqual([]);
    expect(database.statements.length).toBe(before);
  });

  it("finds within the subtree of a place what lies in it", async () => {
    const within = formatTypeId("place", town);
    expect(await search(`text: "东北园", types: [CLUB], within: "${within}", first: 10`)).toEqual([
      hit(1, "东北园棋社", "NAME"),
    ]);
  });

  it("names the types of its own that have a name to be found by", () => {
    const types = schema.getType(searchEnumName("clubs"));
    expect(isEnumType(types) && types.getValues().map(({ name }) => name)).toEqual(["CLUB"]);
  });

  it("is not there in a service that has but copies of such types", () => {
    expect(searchQueries(elsewhere)).toBeUndefined();
    expect(searchResolvers(elsewhere)).toEqual({});
  });
});
