import { readEnvironment } from "./environment";
import { startGateway } from "./start-gateway";

async function main(): Promise<void> {
  const gateway = await startGateway(readEnvironment());
  const stop = () => void gateway.stop().then(() => process.exit(0), fail);
  process.on("SIGHUP", () => void gateway.reload());
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** The sentence, not the stack: it is for whoever started the process. */
function fail(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

main().catch(fail);
