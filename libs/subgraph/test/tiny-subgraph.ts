import { noun } from "@youth-graph/query";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../src/context";
import type { SubgraphManifest } from "../src/manifest";
import { BenchFace, DivisionFace, gardenFaces } from "./garden-faces";
import { gardenWorld } from "./garden-world";
import { CreateTiny1795600000001 } from "./tiny-migration";

/** The least that is a service: two nouns, a resolver that fails on demand, a migration, a seed. */
@noun()
export class Division extends DivisionFace {}

@noun()
export class Bench extends BenchFace {}

@Resolver()
class FaultResolver {
  @Query(() => String, { description: "Fails with this text, or runs this statement." })
  async fault(
    @Ctx() { reader }: Context,
    @Arg("message", () => String, { description: "The text." }) message: string,
    @Arg("sql", () => String, { nullable: true, description: "The statement." }) sql?: string,
  ): Promise<string> {
    if (sql) return JSON.stringify(await reader.query("field", () => sql));
    throw new Error(message);
  }
}

export const tiny: SubgraphManifest = {
  name: "tiny",
  port: 0,
  faces: gardenFaces,
  nouns: [Division, Bench],
  extensions: [],
  relationGroups: [],
  resolvers: [FaultResolver],
  commands: [],
  tables: [],
  migrations: [CreateTiny1795600000001],
  seed: () => {
    const { Walk: _others, ...own } = gardenWorld();
    return own;
  },
};
