import type { ResourceKind } from "../rows/resource";

/** The five linked resources, in the report's order. */
export const RESOURCES: readonly { kind: ResourceKind; name: string; nameEn: string; description: string }[] =
  [
    {
      kind: "RED_EDUCATION",
      name: "红色教育资源",
      nameEn: "Red education",
      description: "Talks by lecturers' groups, veteran Party members and model workers (宣讲).",
    },
    {
      kind: "UNIVERSITY_PRACTICE",
      name: "高校实践资源",
      nameEn: "University practice",
      description:
        'Student practice teams, "Three Services to the Countryside" (三下乡), a university–locality platform.',
    },
    {
      kind: "ENTREPRENEURSHIP",
      name: "创业就业资源",
      nameEn: "Entrepreneurship",
      description: "Public-benefit e-commerce training by business leaders, influencers and finance experts.",
    },
    {
      kind: "VOLUNTEER_SERVICE",
      name: "志愿服务资源",
      nameEn: "Volunteer service",
      description: "Themed volunteer service for children and youth of the communities (志愿服务).",
    },
    {
      kind: "LIFE_CULTURE",
      name: "生活文化资源",
      nameEn: "Life and culture",
      description: "Festivals, sports, flea markets, cinema and camps in the communities (生活文化).",
    },
  ];
