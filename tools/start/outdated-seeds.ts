import type { Settings } from "./settings";

/** What the console says when databases hold the demonstration rows of an earlier version: a line, and another for databases elsewhere. */
export function outdatedSeeds(names: readonly string[], { databaseUrls }: Settings): string[] {
  const [ours, elsewhere] = [
    names.filter(name => !databaseUrls[name]),
    names.filter(name => databaseUrls[name]),
  ];
  const changed = (of: string[]): string =>
    `  ! What the demonstration rows of ${of.join(", ")} are made from has changed since:`;
  return [
    ...(ours.length > 0
      ? [`${changed(ours)} \`npm run seed\` fills new ones in place of what they hold.`]
      : []),
    ...(elsewhere.length > 0 ? [`${changed(elsewhere)} empty those and start again.`] : []),
  ];
}
