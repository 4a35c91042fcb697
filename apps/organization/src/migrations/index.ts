import { CreateOrganization1795489943959 } from "./1795489943959-create-organization";
import { SearchNames1795504496570 } from "./1795504496570-search-names";
import { Projections1795504823655 } from "./1795504823655-projections";

/** In the order in which they run. */
export const migrations = [
  CreateOrganization1795489943959,
  SearchNames1795504496570,
  Projections1795504823655,
];
