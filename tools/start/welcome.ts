import { relative } from "node:path";

const EXAMPLE = `{ division(code: "371302") { name forces { cadres { totalCount } volunteers { totalCount } } youthHomes { totalCount } } }`;

/** The last thing that the console says: the one URL, and something to paste. */
export function welcome(url: string, dataFolder: string): string {
  const body = JSON.stringify({ query: EXAMPLE });
  const folder = relative(process.cwd(), dataFolder) || ".";
  return `
  Youth Graph (青春图谱) is at ${url}
  The query page is at ${new URL("/", url).href}

  Try:
    curl -s ${url} -H 'content-type: application/json' -d '${body}'

  Whoever writes sends \`authorization: Bearer <operatorKey>\`: the key is in ${folder}/secrets.json.
  Logs are in ${folder}/logs. Ctrl-C stops everything.
`;
}
