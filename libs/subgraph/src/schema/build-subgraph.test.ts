import "reflect-metadata";
import { noun, stub, toOne } from "@youth-graph/query";
import { isEnumType, isObjectType } from "graphql";
import { Query, Resolver } from "type-graphql";
import { BackboneDivision } from "../backbone-division";
import { Row } from "../row";
import { buildSubgraph } from "./build-subgraph";

@stub({ tree: "ancestorIds", columns: true })
class Division extends BackboneDivision {}

@noun({ description: "A shed.", place: "division" })
class Shed extends Row {
  @toOne(() => Division, "Where.")
  division!: Division;
}

@Resolver()
class ShedResolver {
  @Query(() => String, { description: "A word." })
  word(): string {
    return "word";
  }
}

describe("a service that keeps a copy of the divisions", () => {
  const schema = buildSubgraph({
    name: "sheds",
    port: 0,
    nouns: [Shed],
    foreign: [Division],
    resolvers: [ShedResolver],
    tables: [],
    migrations: [],
    seed: () => ({}),
  });

  it("shows of them the id alone", async () => {
    const type = (await schema).getType("Division");
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(["id"]);
  });

  it("defines the enum of a column that only filters use, with its descriptions", async () => {
    const type = (await schema).getType("DivisionLevel");
    expect(isEnumType(type) && type.getValue("TOWN")?.description).toBe("Town (镇)");
    expect(isEnumType(type) && type.description).toBe("Level of a division (区划级别).");
  });
});
