import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");

it("a mixed load is answered whole", async () => {
  const args = ["--seconds", "3", "--connections", "8", "--p99", "20000"];
  const target = ["--url", process.env["GATEWAY_URL"]!, "--key", process.env["OPERATOR_KEY"]!];
  const script = join(root, "tools/load/main.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", script, ...args, ...target],
    {
      cwd: root,
    },
  );
  for (const kind of ["cheap", "node", "list", "groups", "search", "dry run", "export", "write"])
    expect(stdout).toMatch(new RegExp(`^${kind} +[1-9]\\d* +0 `, "m"));
  expect(stdout).toMatch(/memory of the gateway: [1-9]\d* MB before, [1-9]\d* MB after/);
}, 60_000);
