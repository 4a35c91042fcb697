import { bundle } from "../build/bundle";
import { Failure } from "../failure";
import { GATEWAY, SUBGRAPHS } from "../services";
import { claim } from "./run-file";
import { keptSecrets } from "./secrets";
import { readSettings } from "./settings";
import { Steps } from "./steps";
import { System } from "./system";

/** `npm run seed -- --copies N`: new databases on the embedded server, with N copies of the synthetic district. */
async function reseed(args: string[]): Promise<void> {
  const steps = new Steps();
  const settings = { ...readSettings(process.env), databaseUrls: {} };
  const release = await claim(
    settings.dataFolder,
    `http://127.0.0.1:${settings.ports[GATEWAY.name]}/graphql`,
  );
  const system = new System(settings, await keptSecrets(settings.dataFolder), line => steps.note(line));
  const stop = async () => {
    await system.stop();
    release();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void stop().then(() => process.exit(1)));
  try {
    await steps.step("built", () => Promise.all(SUBGRAPHS.map(({ name }) => bundle(name))));
    await steps.step("databases emptied", () => system.open({ empty: true }));
    await steps.step("databases filled", () => system.fill(args));
  } finally {
    await stop();
  }
}

reseed(process.argv.slice(2)).catch((error: Error) => {
  console.error(error instanceof Failure ? error.message : error.stack);
  process.exitCode = 1;
});
