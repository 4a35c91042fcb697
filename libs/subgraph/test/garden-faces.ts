import "reflect-metadata";
import {
  code,
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
  text,
  toMany,
  toManyWithin,
  toOne,
} from "@youth-graph/query";

/** A small graph of two services, for the kit's own tests: benches that one keeps, walks between them that the other keeps. */
const Provenance = graphEnum("Provenance", "Where a row comes from.", {
  SYNTHETIC: "Made up.",
  ENTERED: "Typed in.",
});

abstract class Sourced extends Node {
  @enumeration(Provenance, "Where it comes from.", { index: true })
  provenance!: keyof typeof Provenance;

  @text("A remark.", { nullable: true, filter: false }) note!: string | null;
}

@face({
  owner: "tiny",
  description: "A division.",
  naturalKey: "code",
  tree: "ancestorIds",
})
export abstract class DivisionFace extends Sourced {
  @code("Code.", { unique: true }) code!: string;
  @text("Name.", { searchable: true }) name!: string;
  @hiddenIds("Its ancestors and itself.") ancestorIds!: string[];
  @toOne(() => DivisionFace, "What it lies in.", { nullable: true }) parent!: DivisionFace | null;
  @toMany(() => BenchFace, "division", "Benches.") benches!: BenchFace[];
  @toManyWithin(() => WalkFace, "Walks that rest in it.") walks!: WalkFace[];
}

@face({ owner: "tiny", description: "A bench.", plural: "benches", place: "division" })
export abstract class BenchFace extends Sourced {
  @text("Inscription.", { nullable: true }) inscription!: string | null;
  @text("Marks.", { list: true }) marks!: string[];
  @date("Set up.", { nullable: true }) setOn!: string | null;
  @int("Seats.", { nullable: true }) seats!: number | null;
  @toOne(() => DivisionFace, "Where.") division!: DivisionFace;
  @toMany(() => WalkFace, "rest", "Walks.") walks!: WalkFace[];
  @hasOne(() => WalkFace, "rest", "The longest walk.", { orderBy: [{ length: "DESC" }] })
  longestWalk!: WalkFace | null;
}

@face({ owner: "walks", description: "A walk.", place: "rest.division" })
export abstract class WalkFace extends Sourced {
  @instant("When it set out.", { nullable: true }) at!: string | null;
  @decimal("Kilometres.", { nullable: true }) length!: number | null;
  @toOne(() => BenchFace, "Where it rests.") rest!: BenchFace;
}

export const gardenFaces = [DivisionFace, BenchFace, WalkFace];
