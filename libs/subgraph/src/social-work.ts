import { graphEnum } from "@youth-graph/query";

export const EmploymentChannel = graphEnum("EmploymentChannel", "How a social worker was hired (聘用渠道).", {
  PUBLIC_RECRUITMENT: "Public recruitment, with the Organization Department (公开招聘)",
  PROJECT_HIRE: "Hired by an agency for projects (项目聘用)",
  OTHER: "Another way (其他)",
});
export type EmploymentChannel = keyof typeof EmploymentChannel;

export const CertificateLevel = graphEnum(
  "CertificateLevel",
  "Level of a social worker's professional certificate (社会工作者职业资格级别).",
  {
    ASSISTANT_SOCIAL_WORKER: "Assistant social worker (助理社会工作师)",
    SOCIAL_WORKER: "Social worker (社会工作师)",
    SENIOR_SOCIAL_WORKER: "Senior social worker (高级社会工作师)",
  },
);
export type CertificateLevel = keyof typeof CertificateLevel;

export const AssignmentRole = graphEnum(
  "AssignmentRole",
  "What a social worker does in a project (派驻角色).",
  {
    LEADER: "Leads the project's social workers (负责社工)",
    SOCIAL_WORKER: "Front-line social worker (一线社工)",
    ASSISTANT: "Assistant (助理)",
  },
);
export type AssignmentRole = keyof typeof AssignmentRole;
