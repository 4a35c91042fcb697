import "reflect-metadata";
import {
  boolean,
  code,
  date,
  decimal,
  enumeration,
  foreign,
  graphEnum,
  hiddenIds,
  instant,
  int,
  Node,
  noun,
  stub,
  Stub,
  text,
  toMany,
  toOne,
} from "../src/index";

/** A small model with every kind of column and relation, for the engine's own tests. */
export const ClubKind = graphEnum("ClubKind", "Kind.", {
  CHESS: "Chess",
  CHOIR: "Choir",
  ATHLETICS: "Athletics",
});

export const PlaceLevel = graphEnum("PlaceLevel", "Level.", { CITY: "City", WARD: "Ward" });

@noun({ description: "A place.", tree: "ancestorIds", naturalKey: "code" })
export class Place extends Node {
  @code("Code.", { unique: true }) code!: string;
  @enumeration(PlaceLevel, "Level.") level!: keyof typeof PlaceLevel;
  @hiddenIds("Ancestors.") ancestorIds!: string[];
  @toMany(() => Club, "place", "Clubs.") clubs!: Club[];
}

@noun({ description: "A club.", place: "place" })
export class Club extends Node {
  @text("Name.", { nullable: true, searchable: true }) name!: string | null;
  @code("Code.", { nullable: true }) code!: string | null;
  @int("Size.", { nullable: true }) size!: number | null;
  @decimal("Rating.", { nullable: true }) rating!: number | null;
  @boolean("Open.", { nullable: true }) open!: boolean | null;
  @enumeration(ClubKind, "Kind.", { nullable: true }) kind!: keyof typeof ClubKind | null;
  @date("Founded.", { nullable: true }) foundedOn!: string | null;
  @instant("Seen.", { nullable: true }) seenAt!: string | null;
  @text("Tags.", { list: true, nullable: true }) tags!: string[] | null;
  @toOne(() => Place, "Place.", { nullable: true }) place!: Place | null;
  @toMany(() => Member, "club", "Members.") members!: Member[];
  @toMany(() => Visit, "club", "Visits.", { field: false }) visits!: Visit[];
}

@noun({ description: "A member.", place: "club.place" })
export class Member extends Node {
  @toOne(() => Club, "Club.") club!: Club;
  @int("Age.", { nullable: true, additive: false }) age!: number | null;
}

/** A copy of what another service owns: it only filters and orders. */
@stub({ source: "elsewhere", knownAs: "VisitInClubs" })
export class Visit extends Stub {
  @foreign(() => Club, "Club.", { field: false }) club!: Club;
  @int("Hours.", { nullable: true, field: false }) hours!: number | null;
}
