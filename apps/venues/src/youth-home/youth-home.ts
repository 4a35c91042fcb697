import { YouthHomeFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("youth_home_capacity_check", "capacity > 0")
@Check("youth_home_latitude_check", "latitude BETWEEN -90 AND 90")
@Check("youth_home_longitude_check", "longitude BETWEEN -180 AND 180")
@Check("youth_home_location_check", "num_nulls(latitude, longitude, coordinate_system) IN (0, 3)")
export class YouthHome extends YouthHomeFace {}
