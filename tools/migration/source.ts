/** `add-venue-kind` and its time → `AddVenueKind1700000000000`, the name TypeORM keeps in the database. */
const classNameOf = (name: string, timestamp: number | string): string =>
  `${name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}${timestamp}`;

const statements = (queries: readonly string[]): string =>
  queries.map(query => `    await runner.query(\`${query.trim().replace(/[\\`$]/g, "\\$&")}\`);`).join("\n");

/** TypeORM names an enum's type once for every column that has it: make it at the first, drop it after the last. */
const firstOfEach = (queries: readonly string[]): string[] => [...new Set(queries)];
const lastOfEach = (queries: readonly string[]): string[] => firstOfEach([...queries].reverse()).reverse();

/** The text of a migration file: it stands alone, so that it runs the same however the classes change later. */
export function migrationSource(
  name: string,
  timestamp: number,
  up: readonly string[],
  down: readonly string[],
): string {
  return `import type { MigrationInterface, QueryRunner } from "typeorm";

export class ${classNameOf(name, timestamp)} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${statements(firstOfEach(up))}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(lastOfEach([...down].reverse()))}
  }
}
`;
}

/** The text of a service's `migrations/index.ts`, from the names of the folder's files. */
export function indexSource(files: readonly string[]): string {
  const found = files.flatMap(file => {
    const [, timestamp = "", name = ""] = /^(\d+)-([a-z0-9-]+)\.ts$/.exec(file) ?? [];
    return name ? [{ path: `./${timestamp}-${name}`, className: classNameOf(name, timestamp) }] : [];
  });
  const imports = found.map(({ path, className }) => `import { ${className} } from "${path}";`);
  return `${imports.join("\n")}\n\n/** In the order in which they run. */\nexport const migrations = [${found.map(({ className }) => className).join(", ")}];\n`;
}
