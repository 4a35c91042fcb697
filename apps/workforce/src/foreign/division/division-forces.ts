import { DivisionFace } from "@youth-graph/faces";
import { relationGroup } from "@youth-graph/query";

@relationGroup({
  of: () => DivisionFace,
  field: "forces",
  description:
    "The three forces (三股力量) in a division and its subtree. A person may be in several of them, so their counts never add up to persons.",
})
export class DivisionForces {}
