import "reflect-metadata";
import { Column, PrimaryColumn } from "typeorm";
import type { CatalogSource } from "../src/catalog/catalog";
import type { Class } from "../src/declare/attribute";
import { bigint, code, computed, date, hiddenIds, int, text } from "../src/declare/columns";
import { face, Node, noun, relationGroup, table } from "../src/declare/face";
import { toMany, toManyThrough, toOne } from "../src/declare/relations";

/** Nouns of several services, for tests of what a service makes of them. */
@face({ owner: "yards", description: "A ship.", place: "port" })
export abstract class ShipFace extends Node {
  @text("Name.", { searchable: true }) name!: string;
  @code("Sign.", { unique: true }) sign!: string;
  @int("Draught.", { nullable: true }) draught!: number | null;
  @text("Log.", { filter: false, nullable: true }) log!: string | null;
  @hiddenIds("Past ports.") pastPortIds!: string[];
  @toOne(() => PortFace, "Port.") port!: PortFace;
  @toManyThrough(() => CrewFace, () => BerthFace, "ship", "crew", "Crews.") crews!: CrewFace[];
}

@face({ owner: "ports", description: "A port.", tree: "pathIds" })
export abstract class PortFace extends Node {
  @text("Name.") name!: string;
  @hiddenIds("Path.") pathIds!: string[];
  @toMany(() => QuayFace, "port", "Quays.") quays!: QuayFace[];
}

@face({ owner: "ports", description: "A quay." })
export abstract class QuayFace extends Node {
  @toOne(() => PortFace, "Port.") port!: PortFace;
}

@face({ owner: "crews", description: "A crew." })
export abstract class CrewFace extends Node {
  @text("Name.") name!: string;
}

@face({ owner: "crews", description: "A berth." })
abstract class BerthFace extends Node {
  @toOne(() => ShipFace, "Ship.") ship!: ShipFace;
  @toOne(() => CrewFace, "Crew.") crew!: CrewFace;
}

/** It leads to ships; no ship leads to it. */
@face({ owner: "weather", description: "A storm." })
abstract class StormFace extends Node {
  @toOne(() => ShipFace, "Ship.") ship!: ShipFace;
}

@noun({ reads: { summary: ["sign", "port"] } })
export class Ship extends ShipFace {
  @text("Secret.", { filter: false }) secret!: string;
  @Column("text") cipher!: string;
  @computed("text", alias => `upper(${alias}."sign")`, "Loud.") loud!: string;
}

@table()
export class DockEntry {
  @PrimaryColumn("uuid") readonly id!: string;
  @toOne(() => ShipFace, "Ship.") ship!: Ship;
  @toOne(() => PortFace, "Port.") port!: PortFace;
  @bigint("Weight.") weight!: number;
}

const faces = [ShipFace, PortFace, QuayFace, CrewFace, BerthFace, StormFace];
export const source: CatalogSource = {
  name: "yards",
  faces,
  nouns: [Ship],
  extensions: [],
  relationGroups: [],
  tables: [DockEntry],
};
@face({ owner: "yards", description: "A harbour." })
export abstract class HarbourFace extends Node {
  @date("Opened.", { shownIn: "period" }) openedOn!: string;
  @date("Closed.", { shownIn: "period", nullable: true }) closedOn!: string | null;
  @toMany(() => BuoyFace, "harbour", "Buoys.", { shownIn: "moorings" }) buoys!: BuoyFace[];
  @toMany(() => BuoyFace, "wreckOf", "Wrecks.") wrecks!: BuoyFace[];
}

@face({ owner: "yards", description: "A buoy." })
export abstract class BuoyFace extends Node {
  @toOne(() => HarbourFace, "Harbour.") harbour!: HarbourFace;
  @toOne(() => HarbourFace, "Once its.", { nullable: true }) wreckOf!: HarbourFace | null;
}

@noun()
export class Harbour extends HarbourFace {}

@relationGroup({ of: () => HarbourFace, field: "moorings", description: "All that is moored." })
export class Moorings {}

/** A service's class of a noun that adds nothing to its face. */
function classOf(base: Class): Class {
  const extended = base as unknown as new () => object;
  return class extends extended {};
}

/** The service that owns crews, which has copies of the ships. */
export const crewSource: CatalogSource = {
  ...source,
  name: "crews",
  nouns: [classOf(CrewFace), classOf(BerthFace)],
  tables: [],
};

/** The same with a noun that shows some of its columns and relations below fields written by hand. */
export const harbourSource: CatalogSource = {
  ...source,
  faces: [...faces, HarbourFace, BuoyFace],
  nouns: [Ship, Harbour, classOf(BuoyFace)],
  relationGroups: [Moorings],
};
