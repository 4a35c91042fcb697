import { graphql } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { schemaOf } from "../../test/club-graph";

import { Club, clubs } from "../../test/clubs";
import { clubRow } from "../../test/world";
import { RequestLoaders } from "../read/request-loaders";
import type { QueryContext } from "../read/context";
import { listOf } from "../resolve/fields";
import { connectionOf, whereOf } from "./types-of";

/** A resolver written by hand that takes a generated filter and returns a generated page. */
@Resolver()
class OpenClubs {
  @Query(() => connectionOf(Club))
  openClubs(
    @Arg("where", () => whereOf(Club), { nullable: true }) where: Record<string, unknown> | undefined,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listOf(Club, { where: { and: [{ open: { eq: true } }, where ?? {}] } }, context, info);
  }
}

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

it("takes a noun's filter and returns a page of its rows from a resolver written by hand", async () => {
  await database.fill({
    places: [],
    visits: [],
    members: [],
    clubs: [1, 2, 3].map(n => clubRow({ id: uuid(n), size: n, open: n > 1 })),
  });
  const schema = await schemaOf(clubs, [OpenClubs]);
  const answer = await graphql({
    schema,
    source: "{ openClubs(where: { size: { lt: 3 } }) { totalCount nodes { size } edges { cursor } } }",
    contextValue: { reader: database.reader, loaders: new RequestLoaders() },
  });
  expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
    data: { openClubs: { totalCount: 1, nodes: [{ size: 2 }], edges: [{ cursor: expect.any(String) }] } },
  });
});
