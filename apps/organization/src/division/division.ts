import {
  code,
  computed,
  enumeration,
  hiddenIds,
  noun,
  text,
  toList,
  toMany,
  toManyWithin,
  toOne,
} from "@youth-graph/query";
import { DivisionLevel, Row } from "@youth-graph/subgraph";
import { Branch } from "../branch/branch";
import { Post } from "../foreign/post/post";
import { Project } from "../foreign/project/project";
import { Session } from "../foreign/session/session";
import { SocialWorker } from "../foreign/social-worker/social-worker";
import { Volunteer } from "../foreign/volunteer/volunteer";
import { YouthHome } from "../foreign/youth-home/youth-home";
import { Honour } from "../honour/honour";
import { DivisionCode } from "./division-code";

const pathSql = (alias: string): string =>
  `(SELECT string_agg(above.name, '/' ORDER BY cardinality(above.ancestor_ids)) FROM division above WHERE above.id = ANY(${alias}.ancestor_ids))`;

@noun({
  description:
    "A division (区划): the district, a town or sub-district, a village or community; the backbone that every service extends. A code is no identity: see `codes`.",
  tree: "ancestorIds",
  naturalKey: "code",
})
export class Division extends Row {
  @code("Code of the 2023 edition (区划代码); null for a former unit.", { nullable: true, unique: true })
  code!: string | null;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(DivisionLevel, "Level (级别).", { index: true })
  level!: DivisionLevel;

  @computed("text", pathSql, "The names from the district down to this division, joined by `/` (路径).")
  path!: string;

  @hiddenIds("The division and all above it in the administrative tree, root first.")
  ancestorIds!: string[];

  @text("First edition of the codes without this former unit; null while it exists (撤销版次).", {
    nullable: true,
  })
  closedEdition!: string | null;

  @toOne(() => Division, "The division above it in administration (行政上级); null for a district.", {
    nullable: true,
  })
  parent!: Division | null;

  @toOne(() => Division, "The division above it in the statistical codes (统计上级), which may differ.", {
    nullable: true,
  })
  statisticalParent!: Division | null;

  @toMany(() => Division, "parent", "The divisions directly below it (下级区划).")
  children!: Division[];

  @toList(() => DivisionCode, "division", "Its codes in every edition, oldest first (历年代码).", {
    orderBy: [{ edition: "ASC" }],
  })
  codes!: DivisionCode[];

  @toManyWithin(() => Branch, "League organizations in this division and its subtree (团组织).")
  branches!: Branch[];

  @toManyWithin(() => Honour, "Honours awarded in this division and its subtree (荣誉).")
  honours!: Honour[];

  @toManyWithin(
    () => Post,
    "Posts of cadres in this division and its subtree, now or once held (团干部任职).",
    {
      field: false,
    },
  )
  posts!: Post[];

  @toManyWithin(() => SocialWorker, "Social workers and community workers now employed (社工).", {
    where: { endsOn: { isNull: true } },
    field: false,
  })
  socialWorkers!: SocialWorker[];

  @toManyWithin(() => Volunteer, "Registered volunteers (注册志愿者).", { field: false })
  volunteers!: Volunteer[];

  @toManyWithin(() => Project, "Community projects in this division and its subtree (社区项目).", {
    field: false,
  })
  projects!: Project[];

  @toManyWithin(() => Session, "Sessions at places in this division and its subtree (场次).", {
    field: false,
  })
  sessions!: Session[];

  @toManyWithin(() => YouthHome, "Youth Homes in this division and its subtree (青年之家).", { field: false })
  youthHomes!: YouthHome[];
}
