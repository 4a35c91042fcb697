import { bundle } from "./bundle";

/** `tsx tools/build/build.ts <service>`: the Nx target `build`. */
async function main([name]: string[]): Promise<void> {
  if (!name) throw new Error("Usage: tsx tools/build/build.ts <service>");
  await bundle(name);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
