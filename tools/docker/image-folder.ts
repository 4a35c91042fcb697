import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "../build/bundle";
import { ROOT } from "../root";
import { SERVICES } from "../services";

const dockerfile = (): string => readFileSync(join(ROOT, "docker", "Dockerfile"), "utf8");

/**
 * A folder with the image's files as the Dockerfile copies them: bundles made in place, and links to the packages that its last `npm ci`
 * leaves. Node has to run with --preserve-symlinks, or it would find the other packages where the links lead.
 */
export async function imageFolder(): Promise<string> {
  const image = mkdtempSync(join(tmpdir(), "youth-graph-image-"));
  const filter = (path: string) => !/\/(dist|node_modules)$/.test(path);
  for (const [, from = "", to = ""] of dockerfile().matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)) {
    const target = join(image, to, to.endsWith("/") ? basename(from) : "");
    if (from === "node_modules") linkPackages(target);
    else cpSync(join(ROOT, from), target, { recursive: true, filter });
  }
  const bundles = SERVICES.map(({ name }) =>
    build({ ...bundleOptions(name), outfile: join(image, "apps", name, "dist/main.js") }),
  );
  await Promise.all(bundles);
  return image;
}

function linkPackages(target: string): void {
  for (const name of installedPackages()) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(target, name));
  }
}

interface Locked {
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** The packages at the top of node_modules after the Dockerfile's last `npm ci`, by the lock; what lies below one goes with it. */
function installedPackages(): string[] {
  const command = [...dockerfile().matchAll(/^RUN (npm ci.*)$/gm)].at(-1)?.[1] ?? "";
  const without = (kind: string): boolean => command.includes(`--omit=${kind}`);
  const omitted = ({ dev, optional, devOptional }: Locked): boolean =>
    Boolean(
      (dev && without("dev")) ||
      (optional && without("optional")) ||
      (devOptional && without("dev") && without("optional")),
    );
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name !== undefined && !omitted(locked) ? [name] : [];
  });
}
