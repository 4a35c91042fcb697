import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../root";
import { SERVICES } from "../services";
import { bundleOptions } from "./bundle";

/** The packages that a service's bundle asks Node for. */
async function importedPackages(name: string): Promise<string[]> {
  const { metafile } = await build({ ...bundleOptions(name), write: false, metafile: true });
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path }) => external && !isBuiltin(path))
    .map(({ path }) => path.split("/", path.startsWith("@") ? 2 : 1).join("/"));
}

describe("the bundles", () => {
  test("import every production dependency, and nothing else", async () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      dependencies: object;
    };
    const imported = await Promise.all(SERVICES.map(({ name }) => importedPackages(name)));
    expect([...new Set(imported.flat())].sort()).toEqual(Object.keys(dependencies).sort());
  });
});
