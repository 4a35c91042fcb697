import { noun } from "@youth-graph/query";
import { Query, Resolver } from "type-graphql";
import type { SubgraphManifest } from "../src/manifest";
import { gardenFaces, WalkFace } from "./garden-faces";
import { gardenWorld } from "./garden-world";
import { CreateWalks1795600000001 } from "./walks-migration";

/** The service beside it: walks that rest on the benches of the tiny one, of which it keeps copies. */
@noun()
class Walk extends WalkFace {}

@Resolver()
class GreetingResolver {
  @Query(() => String, { description: "A word." })
  greeting(): string {
    return "hello";
  }
}

export const walks: SubgraphManifest = {
  name: "walks",
  port: 0,
  faces: gardenFaces,
  nouns: [Walk],
  extensions: [],
  relationGroups: [],
  resolvers: [GreetingResolver],
  commands: [],
  tables: [],
  migrations: [CreateWalks1795600000001],
  seed: () => ({ Walk: gardenWorld()["Walk"] ?? [] }),
};
