import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");

it("after faults at random all is answered again, and every copy is as its owner's rows", async () => {
  const args = ["--minutes", "0.1", "--connections", "8", "--every", "2.5"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", join(root, "tools/load/soak.ts"), ...args],
    { cwd: root, env: { ...process.env, ...(JSON.parse(process.env["SYSTEM_SETTINGS"]!) as object) } },
  );
  expect(stdout).toMatch(/ (is killed|hangs for three seconds|are cut)$/m);
  expect(stdout).toContain("All copies are as their owners' rows.");
}, 180_000);
