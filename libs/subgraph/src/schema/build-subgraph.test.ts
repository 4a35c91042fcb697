import "reflect-metadata";
import { cost, listSize, noun, stub, toOne } from "@youth-graph/query";
import { isEnumType, isObjectType } from "graphql";
import { Directive, Query, Resolver } from "type-graphql";
import { BackboneDivision } from "../backbone-division";
import { Row } from "../row";
import { buildSubgraph } from "./build-subgraph";
import { printSubgraph } from "./print-subgraph";

@stub({ tree: "ancestorIds", source: "elsewhere" })
class Division extends BackboneDivision {}

@noun({ description: "A shed.", place: "division" })
class Shed extends Row {
  @toOne(() => Division, "Where.")
  division!: Division;
}

@Resolver()
class ShedResolver {
  @Directive(cost(3))
  @Directive(listSize(7))
  @Query(() => [String], { description: "Words." })
  words(): string[] {
    return ["word"];
  }
}

describe("a service that keeps a copy of the divisions", () => {
  const schema = buildSubgraph({
    name: "sheds",
    port: 0,
    nouns: [Shed],
    foreign: [Division],
    published: [],
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

  it("prints what a field costs, be it derived or declared by hand", async () => {
    const text = printSubgraph(await schema);
    expect(text).toContain("words: [String!]! @cost(weight: 3) @listSize(assumedSize: 7)");
    expect(text).toMatch(
      / sheds\(.*\): ShedConnection! @listSize\(assumedSize: 20, slicingArguments: \["first", "last"\], /,
    );
    expect(text).toContain("totalCount: Int! @cost(weight: 5)");
  });
});
