import type { PolicyKind, PolicyRow } from "../rows/policy";
import { worldId } from "../world-id";

interface NamedPolicy {
  code: string;
  name: string;
  nameEn: string;
  kind: PolicyKind;
  description: string;
  period?: readonly [string, string];
  national?: boolean;
}

const POLICIES: readonly NamedPolicy[] = [
  {
    code: "3456",
    name: "“3456”工作模式",
    nameEn: "3456 work mode",
    kind: "WORK_MODE",
    description: "Three work forces, four community projects, five linked resources, six kinds of venue.",
  },
  {
    code: "youth-development-plan",
    name: "中长期青年发展规划(2016-2025年)",
    nameEn: "Medium- and Long-term Youth Development Plan (2016-2025)",
    kind: "PLAN",
    description: "The national plan the work mode carries out.",
    period: ["2016-01-01", "2025-12-31"],
    national: true,
  },
  {
    code: "community-youth-integration",
    name: "城乡社区青年融入行动",
    nameEn: "Urban and Rural Community Youth Integration Action",
    kind: "ACTION",
    description: "The action the four community projects belong to.",
  },
  {
    code: "youth-community",
    name: "“青春社区”",
    nameEn: "Youth Community",
    kind: "BRAND",
    description: "Programme brand of the four community projects.",
  },
  {
    code: "lanshan-model",
    name: "“兰山样板”",
    nameEn: "Lanshan Model",
    kind: "BRAND",
    description: "What the district wants its work to become for others.",
  },
  {
    code: "good-youth",
    name: "“好青年”",
    nameEn: "Good Youth",
    kind: "BRAND",
    description: "Young people singled out as models, and trained and appointed as such.",
  },
  {
    code: "yimeng-spirit",
    name: "沂蒙精神",
    nameEn: "Yimeng Spirit",
    kind: "SLOGAN",
    description: "The revolutionary tradition of the region.",
  },
  {
    code: "rong-xin-he",
    name: "融、新、和",
    nameEn: "Blending, new, harmonious",
    kind: "SLOGAN",
    description: "Three words that sum up community building in the report.",
  },
];

/** Plans, brands and slogans of the report. */
export function* reportedPolicies(districtId: string): Generator<PolicyRow> {
  for (const { code, name, nameEn, kind, description, period, national } of POLICIES)
    yield {
      id: worldId("policy", code),
      code,
      name,
      nameEn,
      kind,
      periodStart: period?.[0] ?? null,
      periodEnd: period?.[1] ?? null,
      description,
      divisionId: national ? null : districtId,
      provenance: "REPORTED",
      note: null,
    };
}
