import { part, toManyWithin } from "@youth-graph/query";
import { Post } from "../../post/post";
import { SocialWorker } from "../../social-worker/social-worker";
import { Volunteer } from "../../volunteer/volunteer";

@part({
  description:
    "The three forces (三股力量) in a division and its subtree. A person may be in several of them, so their counts never add up to persons.",
})
export class DivisionForces {
  @toManyWithin(
    () => Post,
    "League cadres: their posts in office (在任团干部任职). A person may hold several.",
    {
      where: { endsOn: { isNull: true } },
    },
  )
  cadres!: Post[];

  @toManyWithin(() => SocialWorker, "Social workers and community workers now employed (社工).", {
    where: { endsOn: { isNull: true } },
  })
  socialWorkers!: SocialWorker[];

  @toManyWithin(() => Volunteer, "Registered volunteers (注册志愿者).")
  volunteers!: Volunteer[];
}
