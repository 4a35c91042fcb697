import { Figure, usualPorts, type SubgraphManifest } from "@youth-graph/subgraph";
import { Agency } from "./agency/agency";
import { Assignment } from "./assignment/assignment";
import { FigureResolver } from "./figure/figure.resolver";
import { BranchResolver } from "./foreign/branch/branch.resolver";
import { Branch } from "./foreign/branch/branch";
import { DivisionForces } from "./foreign/division/division-forces";
import { DivisionResolver } from "./foreign/division/division.resolver";
import { Division } from "./foreign/division/division";
import { Election } from "./foreign/election/election";
import { Project } from "./foreign/project/project";
import { Session } from "./foreign/session/session";
import { YouthHome } from "./foreign/youth-home/youth-home";
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
import { VolunteerOrganizationResolver } from "./volunteer-organization/volunteer-organization.resolver";
import { VolunteerOrganization } from "./volunteer-organization/volunteer-organization";
import { Volunteer } from "./volunteer/volunteer";

/** The three forces, and the persons behind them. */
export const workforce: SubgraphManifest = {
  name: "workforce",
  port: usualPorts.workforce,
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
  foreign: [Division, DivisionForces, Branch, Election, Project, Session, YouthHome],
  published: [Post, SocialWorker, Volunteer, ServiceRecord, Assignment],
  resolvers: [
    PersonResolver,
    SocialWorkerResolver,
    VolunteerOrganizationResolver,
    BranchResolver,
    DivisionResolver,
    FigureResolver,
  ],
  tables: [Figure],
  migrations,
  seed: workforceSeed,
};
