import { faces } from "@youth-graph/faces";
import { Figure } from "@youth-graph/figures";
import { usualPorts, defineSubgraph } from "@youth-graph/subgraph";
import { Agency } from "./agency/agency";
import { Assignment } from "./assignment/assignment";
import { FigureResolver } from "./figure/figure.resolver";
import { BranchResolver } from "./foreign/branch/branch.resolver";
import { Branch } from "./foreign/branch/branch";
import { DivisionForces } from "./foreign/division/division-forces";
import { DivisionResolver } from "./foreign/division/division.resolver";
import { Division } from "./foreign/division/division";
import { migrations } from "./migrations";
import { PersonResolver } from "./person/person.resolver";
import { Person } from "./person/person";
import { ConcurrentPost } from "./post/concurrent-post";
import { Post } from "./post/post";
import { workforceSeed } from "./seed/workforce-seed";
import { ServiceRecord } from "./service-record/service-record";
import { SocialWorkerResolver } from "./social-worker/social-worker.resolver";
import { SocialWorker } from "./social-worker/social-worker";
import { VolunteerMembership } from "./volunteer-organization/volunteer-membership";
import { VolunteerOrganizationDivision } from "./volunteer-organization/volunteer-organization-division";
import { VolunteerOrganization } from "./volunteer-organization/volunteer-organization";
import { Volunteer } from "./volunteer/volunteer";

/** The three forces, and the persons behind them. */
export const workforce = defineSubgraph({
  name: "workforce",
  port: usualPorts.workforce,
  faces,
  nouns: [
    Person,
    Post,
    ConcurrentPost,
    Agency,
    SocialWorker,
    Assignment,
    VolunteerOrganization,
    VolunteerOrganizationDivision,
    Volunteer,
    VolunteerMembership,
    ServiceRecord,
  ],
  extensions: [Division, Branch],
  relationGroups: [DivisionForces],
  resolvers: [PersonResolver, SocialWorkerResolver, BranchResolver, DivisionResolver, FigureResolver],
  commands: [],
  tables: [Figure],
  migrations,
  seed: workforceSeed,
});
