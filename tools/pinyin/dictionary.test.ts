import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../root";

// A process of its own, since Jest cannot load pinyin-pro's words, which are an ECMAScript module.
it("the kit's dictionary is what the installed pinyin-pro reads by", () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "tools/pinyin/main.ts"), "--check"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect([stderr, status]).toEqual(["", 0]);
}, 30_000);
