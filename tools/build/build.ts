import { GATEWAY, SERVICES } from "../services";
import { bundle } from "./bundle";
import { buildPages } from "./page";

/** `tsx tools/build/build.ts <service>`, the Nx target `build`; without a name all services, and the gateway's page. */
async function main([name]: string[]): Promise<void> {
  if (name) return bundle(name);
  buildPages(GATEWAY.name);
  await Promise.all(SERVICES.map(service => bundle(service.name)));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
