import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSchema } from "graphql";

/** A service with the names of what it declares as commands. */
export interface Commanding {
  name: string;
  commands: readonly { name: string }[];
  /** Its folder, `apps/<name>`. */
  app: string;
}

/** The files of a command beside its own: `rename-branch.ts`, `rename-branch.rules.ts` and so on. */
const FILES = ["", ".inputs", ".rules", ".rules.test", ".test"];

/**
 * In what the mutations of the graph (its API schema) are not just the commands that services declare, each in files of
 * its name; a sentence each.
 */
export function commandFaults(api: string, services: readonly Commanding[]): string[] {
  const mutations = Object.keys(buildSchema(api).getMutationType()?.getFields() ?? {});
  const declared = services.flatMap(({ commands }) => commands.map(({ name }) => name));
  return [
    ...mutations
      .filter(name => !declared.includes(name))
      .map(name => `${name} is a mutation, and no command`),
    ...declared
      .filter(name => !mutations.includes(name))
      .map(name => `${name} is a command, and no mutation of the graph: run npm run schema`),
    ...services.flatMap(({ app, commands }) => commands.flatMap(({ name }) => fileFaults(app, name))),
  ];
}

function fileFaults(app: string, command: string): string[] {
  const file = command.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const src = join(app, "src");
  const noun = readdirSync(src).find(folder => existsSync(join(src, folder, `${file}.ts`)));
  const where = `${basename(app)}/src/${noun ?? "<noun>"}/${file}`;
  if (noun === undefined) return [`${where}.ts is missing: a command has the name of its file`];
  const missing = FILES.filter(role => !existsSync(join(src, noun, `${file}${role}.ts`)));
  const text = readFileSync(join(src, noun, `${file}.ts`), "utf8");
  return [
    ...missing.map(role => `${where}${role}.ts is missing`),
    ...(text.includes(`export const ${command} = command({`)
      ? []
      : [`${where}.ts does not say "export const ${command} = command({"`]),
  ];
}
