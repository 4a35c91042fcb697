import "reflect-metadata";
import {
  cost,
  enumeration,
  face,
  graphEnum,
  hiddenIds,
  listSize,
  Node,
  noun,
  relationGroup,
  text,
  toMany,
  toOne,
} from "@youth-graph/query";
import { getNamedType, isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from "graphql";
import { Directive, FieldResolver, Query, Resolver } from "type-graphql";
import { buildSubgraph } from "./build-subgraph";
import { printSubgraph } from "./print-subgraph";

const Level = graphEnum("Level", "Level of a division (区划级别).", { TOWN: "Town (镇)", WARD: "Ward" });

@face({ owner: "elsewhere", description: "A division.", tree: "ancestorIds" })
abstract class DivisionFace extends Node {
  @text("Name.") name!: string;
  @enumeration(Level, "Level.") level!: keyof typeof Level;
  @hiddenIds("Ancestors.") ancestorIds!: string[];
  @toMany(() => ShedFace, "division", "Sheds.") sheds!: ShedFace[];
  @toMany(() => ToolFace, "division", "Tools.", { shownIn: "gear" }) tools!: ToolFace[];
  @toMany(() => OwnerFace, "home", "Owners.") owners!: OwnerFace[];
}

@face({ owner: "elsewhere", description: "An owner." })
abstract class OwnerFace extends Node {
  @toOne(() => DivisionFace, "Where.") home!: DivisionFace;
}

@face({ owner: "sheds", description: "A shed.", place: "division" })
abstract class ShedFace extends Node {
  @text("Name.", { searchable: true }) name!: string;
  @toOne(() => DivisionFace, "Where.") division!: DivisionFace;
  @toOne(() => OwnerFace, "Whose.") owner!: OwnerFace;
}

@face({ owner: "sheds", description: "A tool.", place: "division", nested: true })
abstract class ToolFace extends Node {
  @toOne(() => DivisionFace, "Where.") division!: DivisionFace;
  @toOne(() => ShedFace, "In which shed.") shed!: ShedFace;
}

@face({ owner: "elsewhere", description: "Nothing of this service leads to it." })
abstract class StrangerFace extends Node {}

@noun()
class Shed extends ShedFace {}
@noun()
class Tool extends ToolFace {}
@noun()
class Division extends DivisionFace {}

@relationGroup({ of: () => DivisionFace, field: "gear", description: "What is in its sheds." })
class DivisionGear {}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => DivisionGear, { description: "What is in its sheds." })
  gear(): object {
    return {};
  }
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

const sheds = {
  name: "sheds",
  port: 0,
  faces: [DivisionFace, OwnerFace, ShedFace, ToolFace, StrangerFace],
  nouns: [Shed, Tool],
  extensions: [Division],
  relationGroups: [DivisionGear],
  resolvers: [ShedResolver, DivisionResolver] as [typeof ShedResolver, typeof DivisionResolver],
  commands: [],
  tables: [],
  migrations: [],
  seed: () => ({}),
};

describe("a service that keeps copies of others' nouns", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSubgraph(sheds);
  });
  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [];
  };

  it("shows of them the id, its own rows and what it adds by hand, and nothing of their owner's", () => {
    expect(fieldsOf("Division")).toEqual(["gear", "id", "shedAggregates", "sheds"]);
    expect(fieldsOf("Owner")).toEqual(["id"]);
    expect(fieldsOf("DivisionGear")).toEqual(["toolAggregates", "tools"]);
  });

  it("filters and orders by all that they are, over any path", () => {
    expect(fieldsOf("DivisionWhere")).toEqual(
      expect.arrayContaining(["level", "name", "owners", "sheds", "tools", "within"]),
    );
    expect(fieldsOf("DivisionWhere")).not.toContain("ancestorIds");
    expect(fieldsOf("DivisionOrder")).toEqual(expect.arrayContaining(["level", "name", "owners", "sheds"]));
  });

  it("knows nothing of a noun that none of its own leads to", () => {
    for (const name of ["Stranger", "StrangerWhere"])
      expect([name, schema.getType(name)]).toEqual([name, undefined]);
  });

  it("gives a nested noun no root fields, and every other three", () => {
    expect(fieldsOf("Query")).toEqual(
      expect.arrayContaining(["shed", "sheds", "shedAggregates", "shedsCursor", "shedsSearch"]),
    );
    expect(fieldsOf("Query").filter(name => name.startsWith("tool") || name.startsWith("division"))).toEqual(
      [],
    );
  });

  it("defines the enum of a column that only filters use, with its descriptions", () => {
    const type = schema.getType("Level");
    expect(isEnumType(type) && type.getValue("TOWN")?.description).toBe("Town (镇)");
    expect(isEnumType(type) && type.description).toBe("Level of a division (区划级别).");
  });

  it("has one type of edges and of pages for all lists", () => {
    const connection = schema.getType("ShedConnection");
    const edges = isObjectType(connection) ? connection.getFields()["edges"] : undefined;
    expect(edges && getNamedType(edges.type).name).toBe("Edge");
    expect(fieldsOf("Edge")).toEqual(["cursor", "node"]);
    expect(fieldsOf("ShedGroup")).not.toContain("edges");
    expect(Object.keys(schema.getTypeMap()).filter(name => name.endsWith("Edge"))).toEqual(["Edge"]);
  });

  it("prints what a field costs, be it derived or declared by hand", () => {
    const text = printSubgraph(schema);
    expect(text).toContain("words: [String!]! @cost(weight: 3) @listSize(assumedSize: 7)");
    expect(text).toMatch(
      /\n {2}sheds\((.|\n)*?\): ShedConnection @listSize\(assumedSize: 20, slicingArguments: \["first", "last"\], /,
    );
    expect(text).toMatch(/\): ShedConnection @listSize\(.*\) @sizedBy\(inputs: \["where\.id"\]\)/);
    expect(text).toContain("totalCount: Int! @cost(weight: 5)");
  });

  it("prints itself as a part of a federated graph, and the search for the gateway alone", () => {
    const text = printSubgraph(schema);
    expect(text).toMatch(/type Division\s+@key\(fields: "id"\)/);
    expect(text).toMatch(/type Shed implements Node\s+@key\(fields: "id"\)/);
    expect(text).toMatch(/shedsSearch\((.|\n)*?\): \[SearchRow!\]! [^\n]*@inaccessible/);
    expect(text).toMatch(/enum ShedsSearchType\s+@inaccessible/);
  });
});
