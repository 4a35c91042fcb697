import { isInputObjectType, isObjectType, printType, type GraphQLSchema } from "graphql";
import { FieldResolver, Resolver } from "type-graphql";
import { schemaOf } from "../../test/club-graph";
import { clubs, elsewhere } from "../../test/clubs";
import { Harbour, harbourSource, Moorings } from "../../test/ships";
import { Catalog } from "../catalog/catalog";
import { catalogTypes } from "./catalog-types";

@Resolver(() => Harbour)
class HarbourResolver {
  @FieldResolver(() => Moorings, { description: "All that is moored." })
  moorings(): object {
    return {};
  }
}

let ours: GraphQLSchema;
let theirs: GraphQLSchema;
let harbours: GraphQLSchema;
beforeAll(async () => {
  const harbour = new Catalog(harbourSource);
  // type-graphql wants all types of a process before it builds a schema of some.
  for (const catalog of [clubs, elsewhere, harbour]) catalogTypes(catalog);
  ours = await schemaOf(clubs);
  theirs = await schemaOf(elsewhere);
  harbours = await schemaOf(harbour, [HarbourResolver]);
});

function print(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!type) throw new Error(`The schema has no ${name}.`);
  return printType(type);
}
function fieldsOf(schema: GraphQLSchema, name: string): Record<string, string> {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`The schema has no ${name}.`);
  return Object.fromEntries(Object.values(type.getFields()).map(field => [field.name, String(field.type)]));
}
const namesOf = (schema: GraphQLSchema): string[] => Object.keys(schema.getTypeMap());

describe("what clients filter, order and group a noun by", () => {
  // Of visits, nothing in the clubs service makes an order or a group.
  it.each([
    ...["Place", "Club", "Member"].flatMap(noun => [`${noun}Where`, `${noun}Order`, `${noun}GroupKeys`]),
    ...["ClubListFilter", "MemberListFilter", "VisitListFilter", "VisitWhere"],
  ])("is the very same %s in the service that owns it and in one that has a copy", name =>
    expect(print(ours, name)).toBe(print(theirs, name)),
  );

  it("is the same wherever both services have a type of that name, apart from the nouns themselves", () => {
    const both = namesOf(ours).filter(name => namesOf(theirs).includes(name) && !name.startsWith("__"));
    const different = both.filter(name => print(ours, name) !== print(theirs, name));
    expect(different.sort()).toEqual(["Club", "Member", "Place", "Query", "Visit"]);
    expect(both.length).toBeGreaterThan(40);
  });

  it("is one type a noun, from whichever field it is reached", () => {
    expect(fieldsOf(ours, "MemberWhere")["club"]).toBe("ClubWhere");
    expect(fieldsOf(ours, "ClubListFilter")["some"]).toBe("ClubWhere");
    expect(fieldsOf(theirs, "VisitWhere")["club"]).toBe("ClubWhere");
    expect(fieldsOf(theirs, "VisitOrder")["club"]).toBe("ClubOrder");
    expect(fieldsOf(theirs, "VisitGroupKeys")["club"]).toBe("ClubGroupKeys!");
    const wheres = namesOf(ours).filter(name => name.endsWith("Where"));
    expect(wheres.sort()).toEqual(["ClubWhere", "MemberWhere", "PlaceWhere", "VisitWhere"]);
  });

  it("holds no column that only the owner's class has", () => {
    expect(fieldsOf(ours, "Club")).toMatchObject({ motto: "String", visitCount: "Int!" });
    for (const name of ["ClubWhere", "ClubOrder", "ClubGroupKeys"])
      expect(Object.keys(fieldsOf(ours, name))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/motto|visitCount/)]),
      );
  });
});

describe("a service shows", () => {
  it("its own nouns with their columns and relations, but nothing that only the engine reads", () => {
    expect(fieldsOf(ours, "Place")).toEqual({
      id: "ID!",
      code: "String!",
      level: "PlaceLevel!",
      closedIn: "String",
      parent: "Place",
      parts: "PlaceConnection!",
      partAggregates: "PlaceGroup!",
      roll: "[Club!]!",
      clubs: "ClubConnection!",
      clubAggregates: "ClubGroup!",
      clubMembers: "MemberConnection!",
      clubMemberAggregates: "MemberGroup!",
      visitedClubs: "ClubConnection!",
      visitedClubAggregates: "ClubGroup!",
    });
    expect(Object.keys(fieldsOf(ours, "Club"))).not.toContain("namePinyin");
  });

  it("a to-many relation where it owns the rows, whoever owns the noun that they belong to", () => {
    expect(Object.keys(fieldsOf(ours, "Club"))).not.toContain("visits");
    expect(fieldsOf(theirs, "Club")).toEqual({
      id: "ID!",
      visits: "VisitConnection",
      visitAggregates: "VisitGroup",
    });
  });

  it("another's noun by its id alone where it adds nothing, and any row as one that may be missing", () => {
    expect(fieldsOf(theirs, "Member")).toEqual({ id: "ID!" });
    expect(fieldsOf(theirs, "Place")).toEqual({
      id: "ID!",
      peopledVisits: "VisitConnection",
      peopledVisitAggregates: "VisitGroup",
    });
    expect(fieldsOf(theirs, "Visit")).toEqual({ id: "ID!", hours: "Int", club: "Club" });
    expect(fieldsOf(ours, "Member")).toEqual({ id: "ID!", age: "Int", club: "Club" });
  });

  it("lists and groups of its own nouns at the root", () => {
    expect(fieldsOf(theirs, "Query")).toEqual({
      visit: "Visit",
      visits: "VisitConnection",
      visitAggregates: "VisitGroup",
    });
    expect(Object.keys(fieldsOf(ours, "Query"))).toHaveLength(9);
  });

  it("edges of rows of any type", () => {
    expect(
      print(ours, "Edge")
        .replace(/"""[^"]*"""\s*/g, "")
        .replace(/\s+/g, " "),
    ).toBe("type Edge { cursor: String! node: Node! }");
    expect(fieldsOf(ours, "ClubConnection")).toMatchObject({ edges: "[Edge!]!", nodes: "[Club!]!" });
    expect(fieldsOf(theirs, "VisitConnection")).toMatchObject({ edges: "[Edge!]!", nodes: "[Visit!]!" });
  });

  it("what says so below a field written by hand, and only there", () => {
    expect(fieldsOf(harbours, "Moorings")).toEqual({
      buoys: "BuoyConnection!",
      buoyAggregates: "BuoyGroup!",
    });
    expect(Object.keys(fieldsOf(harbours, "Harbour")).sort()).toEqual([
      ...["id", "moorings", "wreckAggregates", "wrecks"],
    ]);
    expect(Object.keys(fieldsOf(harbours, "HarbourWhere"))).toEqual(
      expect.arrayContaining(["buoys", "wrecks", "openedOn", "closedOn"]),
    );
  });

  it("types that are made once a catalog", () => expect(catalogTypes(clubs)).toBe(catalogTypes(clubs)));
});
