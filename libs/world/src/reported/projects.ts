import type { ProjectRow } from "../rows/project";
import { worldId } from "../world-id";
import { SHANQING_ID } from "./agency";

type Named = Pick<
  ProjectRow,
  "code" | "name" | "shortName" | "nameEn" | "communityNameAsPrinted" | "targetGroups" | "services" | "assets"
> & { divisionCode: string; remark: string };

const PROJECTS: readonly Named[] = [
  {
    code: "party-shapes-dongbeiyuan",
    name: "“党铸东北园青春助力”党团共建社会工作项目",
    shortName: "党铸东北园青春助力",
    nameEn: '"Party Shapes Dongbeiyuan, Youth Lends a Hand" Party–League co-building social work project',
    divisionCode: "371302003020",
    communityNameAsPrinted: "东北园社区",
    targetGroups: ["党员", "辖区青少年儿童"],
    services: ["党团互动", "社工深入参与党建团建"],
    assets: [],
    remark: "",
  },
  {
    code: "heart-power",
    name: "“沂蒙菁梦家园·心动力”青少年事务社会工作服务项目",
    shortName: "沂蒙菁梦家园·心动力",
    nameEn: '"Yimeng Youth-Dream Home · Heart Power" youth-affairs social work project',
    divisionCode: "371302002004",
    communityNameAsPrinted: "东苗庄社区",
    targetGroups: ["青少年", "家长"],
    services: ["未成年人普法教育", "流动青少年家庭支持", "社区青少年兴趣拓展", "社区青年公益"],
    assets: [],
    remark: "",
  },
  {
    code: "imprint-of-the-times",
    name: "“时代印记”社区营造社会工作服务项目",
    shortName: "时代印记",
    nameEn: '"Imprint of the Times" community-building social work project',
    divisionCode: "371302001025",
    communityNameAsPrinted: "曹家王庄社区",
    targetGroups: ["居民"],
    services: ["居民共享", "社区共融", "组织共建"],
    assets: [],
    remark:
      " A second triad is printed beside the three services: 便民服务, 社区增能, 志愿服务. The community's code changed, see its division.",
  },
  {
    code: "yizhou-impressions",
    name: "“沂州·印象”新兴城市社区营造社会工作服务项目",
    shortName: "沂州·印象",
    nameEn: '"Yizhou · Impressions" new-urban-community building project',
    divisionCode: "371302004",
    communityNameAsPrinted: "沂州花园社区",
    targetGroups: ["居民", "青年"],
    services: ["新文化", "新生活", "新邻里", "培育社区带头人"],
    assets: ["人", "文", "地", "景", "产"],
    remark:
      " 沂州花园社区 is no unit of any edition, so the project hangs on its street; 沂州社区 (371302004007) is nearest in name, not proven the same.",
  },
];

/** The four "Youth Community" projects. What the report does not say of them is null. */
export function reportedProjects(): ProjectRow[] {
  return PROJECTS.map(({ divisionCode, remark, ...named }) => ({
    id: worldId("project", named.code),
    ...named,
    brand: "“青春社区”创建项目",
    policy: "城乡社区青年融入行动",
    divisionId: worldId("division", divisionCode),
    providerId: SHANQING_ID,
    purchaser: null,
    periodStart: null,
    periodEnd: null,
    provenance: "REPORTED",
    note: `Purchaser, funding, period and indicators are not in the source.${remark}`,
  }));
}
