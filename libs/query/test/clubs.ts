import "reflect-metadata";
import { PrimaryColumn } from "typeorm";
import {
  boolean,
  Catalog,
  code,
  computed,
  date,
  decimal,
  enumeration,
  face,
  graphEnum,
  hasOne,
  hiddenIds,
  instant,
  int,
  Node,
  noun,
  table,
  text,
  toList,
  toMany,
  toManyThrough,
  toOne,
} from "../src/index";

/** A small graph with every kind of column and relation, for the engine's own tests. */
export const ClubKind = graphEnum("ClubKind", "Kind.", {
  CHESS: "Chess",
  CHOIR: "Choir",
  ATHLETICS: "Athletics",
});

export const PlaceLevel = graphEnum("PlaceLevel", "Level.", { CITY: "City", WARD: "Ward" });

@face({
  owner: "clubs",
  description: "A place.",
  tree: "ancestorIds",
  former: "closedIn",
  naturalKey: "code",
})
export abstract class PlaceFace extends Node {
  @code("Code.", { unique: true }) code!: string;
  @enumeration(PlaceLevel, "Level.") level!: keyof typeof PlaceLevel;
  @hiddenIds("Ancestors.") ancestorIds!: string[];
  @code("When it was closed.", { nullable: true }) closedIn!: string | null;
  @toOne(() => PlaceFace, "What it lies in.", { nullable: true }) parent!: PlaceFace | null;
  @toMany(() => PlaceFace, "parent", "What lies in it.") parts!: PlaceFace[];
  @toList(() => ClubFace, "place", "Its clubs by size.", { orderBy: [{ size: "ASC" }] }) roll!: ClubFace[];
  @toMany(() => ClubFace, "place", "Clubs.") clubs!: ClubFace[];
  @toMany(() => MemberFace, "club.place", "Members of its clubs.") clubMembers!: MemberFace[];
  @toManyThrough(() => ClubFace, () => VisitFace, "club.place", "club", "Its clubs that were visited.")
  visitedClubs!: ClubFace[];
  @toManyThrough(
    () => VisitFace,
    () => MemberFace,
    "club.place",
    "club.place",
    "Visits of its clubs, if one of them has members.",
    { at: "club.place" },
  )
  peopledVisits!: VisitFace[];
}

@face({ owner: "clubs", description: "A club.", place: "place" })
export abstract class ClubFace extends Node {
  @text("Name.", { nullable: true, searchable: true }) name!: string | null;
  @code("Code.", { nullable: true }) code!: string | null;
  @int("Size.", { nullable: true }) size!: number | null;
  @decimal("Rating.", { nullable: true }) rating!: number | null;
  @boolean("Open.", { nullable: true }) open!: boolean | null;
  @enumeration(ClubKind, "Kind.", { nullable: true }) kind!: keyof typeof ClubKind | null;
  @date("Founded.", { nullable: true }) foundedOn!: string | null;
  @instant("Seen.", { nullable: true }) seenAt!: string | null;
  @text("Tags.", { list: true, nullable: true }) tags!: string[] | null;
  @toOne(() => PlaceFace, "Place.", { nullable: true }) place!: PlaceFace | null;
  @toMany(() => MemberFace, "club", "Members.") members!: MemberFace[];
  @toMany(() => VisitFace, "club", "Visits.") visits!: VisitFace[];
  @hasOne(() => MemberFace, "club", "The eldest member.", { orderBy: [{ age: "DESC" }] })
  eldest!: MemberFace | null;
}

@face({ owner: "clubs", description: "A member.", place: "club.place" })
export abstract class MemberFace extends Node {
  @toOne(() => ClubFace, "Club.") club!: ClubFace;
  @int("Age.", { nullable: true, additive: false }) age!: number | null;
}

/** The clubs service has copies of them: there they only filter and order. */
@face({ owner: "elsewhere", description: "A visit.", place: "club.place" })
export abstract class VisitFace extends Node {
  @toOne(() => ClubFace, "Club.") club!: ClubFace;
  @int("Hours.", { nullable: true }) hours!: number | null;
}

const faces = [PlaceFace, ClubFace, MemberFace, VisitFace];

@noun()
export class Place extends PlaceFace {}

@noun()
export class Club extends ClubFace {
  @text("Motto.", { nullable: true, filter: false }) motto!: string | null;

  @computed(
    "int",
    (alias, tables) =>
      `(SELECT count(*)::int FROM ${tables.from("Visit", "visit")} WHERE visit.club_id = ${alias}.id)`,
    "How often it was visited.",
  )
  visitCount!: number;

  @computed("int", alias => `${alias}.size * 10`, "Fee of a club that is closed.", {
    nullable: true,
    mask: { when: alias => `${alias}.open`, instead: () => "-1" },
  })
  fee!: number | null;
}

@noun()
export class Member extends MemberFace {}

/** A plain table behind what is written by hand. */
@table()
export class LedgerEntry {
  @PrimaryColumn("uuid") readonly id!: string;
  @toOne(() => ClubFace, "Club.") club!: Club;
  @int("Amount.") amount!: number;
}

export const clubs = new Catalog({
  name: "clubs",
  faces,
  nouns: [Place, Club, Member],
  extensions: [],
  relationGroups: [],
  tables: [LedgerEntry],
});

@noun()
export class Visit extends VisitFace {}

/** The service beside it, which has copies of the clubs and all that belongs to them. */
export const elsewhere = new Catalog({
  name: "elsewhere",
  faces,
  nouns: [Visit],
  extensions: [],
  relationGroups: [],
  tables: [],
});
