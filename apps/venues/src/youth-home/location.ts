import { graphEnum } from "@youth-graph/query";
import { Field, Float, ObjectType } from "type-graphql";

export const CoordinateSystem = graphEnum(
  "CoordinateSystem",
  "Coordinate reference system (坐标系). One place differs by hundreds of metres between them.",
  {
    CGCS2000: "China Geodetic Coordinate System 2000 (国家大地坐标系)",
    WGS84: "World Geodetic System 1984, as satellite receivers give it (GPS 坐标系)",
    GCJ02: "The offset system of maps published in China (国测局坐标系)",
  },
);
export type CoordinateSystem = keyof typeof CoordinateSystem;

@ObjectType({
  description: "A point on the map (坐标), never without its coordinate reference system.",
  simpleResolvers: true,
})
export class Location {
  @Field(() => Float, { description: "Degrees north (纬度)." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east (经度)." })
  longitude!: number;

  @Field(() => CoordinateSystem, { description: "The system that the degrees are in (坐标系)." })
  coordinateSystem!: CoordinateSystem;
}
