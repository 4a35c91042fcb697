/** A query that stands for many. */
export interface Operation {
  name: string;
  /** What of the graph it uses. */
  what: string;
  query: string;
  /** How many rows its answer holds at the place that makes it what it is. */
  rows(data: never): number;
  expected: number;
}

interface List<T> {
  nodes: T[];
}

const branchList: Operation = {
  name: "list",
  what: "one service: 50 branches, filtered and ordered",
  query: `query BranchList {
    branches(where: { memberCount: { gte: 3 }, currentTerm: { endsOn: { gt: "2022-01-01" } } }, orderBy: [{ memberCount: DESC }, { name: ASC }], first: 50) {
      nodes { id name kind status memberCount foundedOn currentTerm { number endsOn } division { code name } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  rows: ({ branches }: { branches: List<unknown> }) => branches.nodes.length,
  expected: 50,
};

const nested: Operation = {
  name: "nested",
  what: "one service, three levels: 12 towns, up to 10 branches each, their terms",
  query: `query TownsWithBranches {
    divisions(where: { level: { in: [STREET, TOWN] }, branches: { some: {} } }, orderBy: [{ code: ASC }], first: 12) {
      nodes { code name branches(first: 10, orderBy: [{ name: ASC }]) { nodes { name memberCount currentTerm { number startsOn endsOn } } } }
    }
  }`,
  rows: ({ divisions }: { divisions: List<unknown> }) => divisions.nodes.length,
  expected: 12,
};

const join: Operation = {
  name: "join",
  what: "three services: 20 communities with their branches, posts, volunteers, activities and sessions",
  query: `query Communities {
    divisions(where: { level: { eq: RESIDENTS_COMMITTEE } }, orderBy: [{ code: ASC }], first: 20) {
      nodes {
        code name
        branches(first: 1) { nodes { name secretary { displayName } } }
        forces { cadres(first: 3) { totalCount nodes { role person { displayName } } } volunteers(first: 0) { totalCount } }
        activities(first: 3) { nodes { name sessions(first: 2) { nodes { startsAt headcount } } } }
        sessions(first: 0) { totalCount }
      }
    }
  }`,
  rows: ({ divisions }: { divisions: List<unknown> }) => divisions.nodes.length,
  expected: 20,
};

const workMode: Operation = {
  name: "3456",
  what: "four services: the forces, projects, resources, venues and reach of the district",
  query: `query WorkMode {
    division(code: "371302") {
      name
      branches(first: 0) { totalCount }
      forces { cadres(first: 0) { totalCount } socialWorkers(first: 0) { totalCount } volunteers(first: 0) { totalCount } }
      projects { totalCount nodes { name brand provider { name } } }
      resources { totalCount nodes { kind name } }
      venueKinds { kind { code name purpose } count }
      youthHomes(first: 20) { totalCount nodes { name status kind { code } } }
      reach { kind value }
    }
  }`,
  rows: ({ division }: { division: { venueKinds: unknown[] } }) => division.venueKinds.length,
  expected: 6,
};

const entities: Operation = {
  name: "entities",
  what: "two services: 200 branches, and the secretary of each by 200 references in one _entities",
  query: `query Secretaries {
    branches(orderBy: [{ id: ASC }], first: 200) { nodes { name secretary { displayName roles } } }
  }`,
  rows: ({ branches }: { branches: List<{ secretary: unknown }> }) =>
    branches.nodes.filter(({ secretary }) => secretary !== undefined).length,
  expected: 200,
};

const grouped: Operation = {
  name: "groups",
  what: "one service: branches by sub-district or town and kind, with the median, a percentile and a pivot column",
  query: `query BranchesByPlace {
    branchAggregates(orderBy: [{ by: "count", direction: DESC }], first: 20) {
      nodes {
        groupedBy { kind division { rollUp(level: [STREET, TOWN]) { name } } }
        count
        memberCount { median p90: percentile(p: 0.9) max }
        small: filtered(where: { memberCount: { lt: 3 } }) { count }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  rows: ({ branchAggregates }: { branchAggregates: List<unknown> }) => branchAggregates.nodes.length,
  expected: 20,
};

const months: Operation = {
  name: "months",
  what: "one service: hours of volunteer service by month of Shanghai, months without any included",
  query: `query ServiceByMonth {
    serviceRecordAggregates(fill: ZERO, where: { startsAt: { between: { from: "2020-06-30T16:00:00Z", to: "2021-06-30T16:00:00Z" } } }) {
      nodes { groupedBy { startsAt { date(unit: MONTH) } } count volunteer { distinctCount } hours { sum } }
    }
  }`,
  rows: ({ serviceRecordAggregates }: { serviceRecordAggregates: List<unknown> }) =>
    serviceRecordAggregates.nodes.length,
  expected: 12,
};

const nestedGroups: Operation = {
  name: "n-groups",
  what: "two services: 12 towns with their branches by kind and their cadres by role",
  query: `query TownsInGroups {
    divisions(where: { level: { in: [STREET, TOWN] }, branches: { some: {} } }, orderBy: [{ code: ASC }], first: 12) {
      nodes {
        code
        branchAggregates(orderBy: [{ by: "count", direction: DESC }]) { nodes { groupedBy { kind } count memberCount { avg } } }
        forces { cadreAggregates { nodes { groupedBy { role } count person { distinctCount } } } }
      }
    }
  }`,
  rows: ({ divisions }: { divisions: List<unknown> }) => divisions.nodes.length,
  expected: 12,
};

export const operations: Operation[] = [
  branchList,
  nested,
  join,
  workMode,
  entities,
  grouped,
  months,
  nestedGroups,
];
