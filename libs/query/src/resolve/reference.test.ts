import { formatTypeId } from "@youth-graph/kernel";
import {
  graphql,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { Club, clubs, Visit } from "../../test/clubs";
import { clubRow } from "../../test/world";
import { referenceTo } from "../read/load-row";
import { RequestLoaders } from "../read/request-loaders";
import { engineResolvers } from "./resolvers";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({ clubs: [1, 2, 3].map(n => clubRow({ id: uuid(n), name: `Club ${n}` })) });
}, 60_000);
afterAll(() => database.close());

type Resolve = (reference: { id: string }, context: unknown, info: unknown) => unknown;

/** Asks for rows by their ids as a gateway does. */
async function entities(
  type: "Club" | "Visit",
  ids: readonly string[],
): Promise<{ rows: unknown; codes: unknown[] }> {
  const resolve = engineResolvers(clubs)[type]?.["__resolveReference"] as Resolve;
  const row = new GraphQLObjectType({
    name: type,
    fields: { id: { type: GraphQLString }, ...(type === "Club" && { name: { type: GraphQLString } }) },
  });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        entities: {
          type: new GraphQLNonNull(new GraphQLList(row)),
          resolve: (_source, _args, context, info) => ids.map(id => resolve({ id }, context, info)),
        },
      },
    }),
  });
  const { data, errors = [] } = await graphql({
    schema,
    source: `{ entities { ${type === "Club" ? "id name" : "id"} } }`,
    contextValue: { reader: database.reader, loaders: new RequestLoaders() },
  });
  return {
    rows: JSON.parse(JSON.stringify(data?.["entities"] ?? null)),
    codes: errors.map(({ extensions }) => extensions["code"]),
  };
}

describe("references", () => {
  it("to own rows are read in one statement, in their order, null where there is no row", async () => {
    const ids = [3, 9, 1, 3].map(n => formatTypeId("club", uuid(n)));
    const before = database.statements.length;
    expect(await entities("Club", ids)).toEqual({
      rows: [
        { id: ids[0], name: "Club 3" },
        null,
        { id: ids[2], name: "Club 1" },
        { id: ids[3], name: "Club 3" },
      ],
      codes: [],
    });
    expect(database.statements.length - before).toBe(1);
  });

  it("to another service's rows are taken at their word", async () => {
    const id = formatTypeId("visit", uuid(5));
    const before = database.statements.length;
    expect(await entities("Visit", [id])).toEqual({ rows: [{ id }], codes: [] });
    expect(database.statements.length).toBe(before);
  });

  it("are refused with an id of another type", async () => {
    const id = formatTypeId("place", uuid(1));
    expect((await entities("Club", [id])).codes).toEqual(["ID_WRONG_TYPE"]);
  });

  it("can be made by hand, of a noun by its class", () => {
    const context = { reader: database.reader, loaders: new RequestLoaders() };
    expect(referenceTo(Visit, uuid(5), context)).toMatchObject({
      __typename: "Visit",
      id: formatTypeId("visit", uuid(5)),
    });
    expect(referenceTo(Club, uuid(1), context)).toMatchObject({ __typename: "Club", uuid: uuid(1) });
  });
});
