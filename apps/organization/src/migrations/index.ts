import { CreateOrganization1795489943959 } from "./1795489943959-create-organization";

/** In the order in which they run. */
export const migrations = [CreateOrganization1795489943959];
