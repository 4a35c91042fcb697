import { CoordinateSystem } from "@youth-graph/faces";
import { Field, Float, ObjectType } from "type-graphql";

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
