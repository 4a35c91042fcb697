import { bundleHash } from "./build/bundle";
import { Failure } from "./failure";
import { withClient } from "./postgres/databases";
import { GATEWAY, SERVICES } from "./services";
import { outdatedSeeds } from "./start/outdated-seeds";
import { embeddedUrl, keptSecrets, readSecrets } from "./start/secrets";
import { readSettings } from "./start/settings";
import { System } from "./start/system";
import { type Undo, untilStopped } from "./start/until-stopped";

/**
 * `nx serve <service>`: that service alone, over DATABASE_URL, else the embedded server of a running `npm start`, else an embedded server
 * that it starts itself.
 */
async function serve([name]: string[], undo: Undo): Promise<void> {
  if (!name || !SERVICES.some(service => service.name === name))
    throw new Failure("Usage: tsx tools/serve.ts <service>");
  if (!bundleHash(name))
    throw new Failure(`apps/${name}/dist is not built: use \`npx nx serve ${name}\`, which builds first.`);
  const own = `${name.toUpperCase()}_DATABASE_URL`;
  const settings = readSettings({ ...process.env, [own]: process.env[own] ?? process.env.DATABASE_URL });
  const isOpen =
    name === GATEWAY.name ||
    Boolean(settings.databaseUrls[name]) ||
    (await isEmbeddedOpen(settings.dataFolder, name));
  const secrets = (isOpen && readSecrets(settings.dataFolder)) || (await keptSecrets(settings.dataFolder));
  const system = new System(settings, secrets, console.log);
  undo.push(() => system.stop());
  if (!isOpen) await system.open();
  if (name !== GATEWAY.name)
    for (const line of outdatedSeeds(await system.fill([name]), settings)) console.log(line);
  await Promise.race([system.serve([name]), system.broken]);
  console.log(`${name} is at http://127.0.0.1:${settings.ports[name]}/graphql`);
  await system.broken;
}

async function isEmbeddedOpen(dataFolder: string, name: string): Promise<boolean> {
  const secrets = readSecrets(dataFolder);
  if (!secrets) return false;
  return withClient(embeddedUrl(secrets, name), () => Promise.resolve(true)).catch(() => false);
}

void untilStopped(undo => serve(process.argv.slice(2), undo));
