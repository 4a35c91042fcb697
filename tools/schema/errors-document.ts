import { join } from "node:path";
import { errorCodes } from "@youth-graph/kernel";
import { ROOT } from "../root";
import { GATEWAY, SUBGRAPHS } from "../services";
import { type ErrorAnswer, errorAnswers } from "./error-answers";

type Sentences = Readonly<Record<string, string>>;

export interface ErrorLists {
  kernel: Sentences;
  gateway: Sentences;
  /** What a command refuses, by service; a service without any is left out. */
  services: Readonly<Record<string, Sentences>>;
  /** The HTTP status of an export that fails with a code before its first row. */
  fileStatus(code: string): number;
}

/** The closed lists, from the files that hold them. */
export async function errorLists(): Promise<ErrorLists> {
  const { gatewayErrorCodes } = await load<{ gatewayErrorCodes: Sentences }>(GATEWAY.name, "errors.ts");
  const { ExportFault } = await load<{ ExportFault: new (errors: object[]) => { status: number } }>(
    GATEWAY.name,
    "export/export-fault.ts",
  );
  const services: Record<string, Sentences> = {};
  for (const { name } of SUBGRAPHS) {
    const lists = await load<Record<string, Sentences>>(name, "errors.ts").catch(missing);
    if (lists) services[name] = lists[`${name}Errors`]!;
  }
  return {
    kernel: errorCodes,
    gateway: gatewayErrorCodes,
    services,
    fileStatus: code => new ExportFault([{ message: "", extensions: { code } }]).status,
  };
}

const load = async <Module>(app: string, file: string): Promise<Module> =>
  (await import(join(ROOT, "apps", app, "src", file))) as Module;

/** Not every service refuses something of its own. */
function missing(error: NodeJS.ErrnoException): undefined {
  if (/MODULE_NOT_FOUND/.test(error.code ?? "")) return undefined;
  throw error;
}

/** `docs/errors.md`. @throws Error for a code of which nobody has said what to do, or that is in no list */
export function errorsDocument({ kernel, gateway, services, fileStatus }: ErrorLists): string {
  const listed = new Set([...Object.keys(kernel), ...Object.keys(gateway)]);
  const silent = [...listed].filter(code => !errorAnswers[code]);
  const surplus = Object.keys(errorAnswers).filter(code => !listed.has(code));
  const doorless = Object.keys(kernel).filter(code => errorAnswers[code] && !errorAnswers[code].by);
  if (silent.length + surplus.length + doorless.length > 0)
    throw new Error(
      `tools/schema/error-answers.ts has one entry for each error code: ${[
        ...silent.map(code => `${code} is missing`),
        ...surplus.map(code => `${code} is in no list`),
        ...doorless.map(code => `${code} does not say by whom`),
      ].join(", ")}.`,
    );
  const row = (code: string, sentence: string): string => {
    const { by, status, action } = errorAnswers[code] as ErrorAnswer;
    return `| \`${code}\` | ${by ? `${by} | ` : ""}${sentence} | ${status} | ${fileStatus(code)} | ${action} |`;
  };
  const rows = (list: Sentences): string =>
    Object.entries(list)
      .map(([code, sentence]) => row(code, sentence))
      .join("\n");
  const commands = Object.entries(services).flatMap(([name, list]) =>
    Object.entries(list).map(([code, sentence]) => `| \`${code}\` | ${name} | ${sentence} |`),
  );
  return `${introduction}
## What any door may answer with

| code | by | means | status | as a file | what to do |
|---|---|---|---|---|---|
${rows(kernel)}

## The gateway's own

| code | means | status | as a file | what to do |
|---|---|---|---|---|
${rows(gateway)}

## What a command refuses

In \`userErrors\` of the mutation's answer, with status 200 and a \`path\` in the input: nothing was written. Show the message to whoever asked.

| code | service | means |
|---|---|---|
${commands.join("\n")}
`;
}

const introduction = `# Error codes

Made from the code by \`npm run schema\`. Every error has \`extensions.code\`, one of these, and \`extensions.requestId\`, under which the logs of all services tell
of it; \`message\` is for people and may change.

- **status** is the HTTP status of an answer in \`application/graphql-response+json\`. 200: the error stands at a field (\`path\`), and the rest of the answer stands.
  400 and above: nothing was run. In \`application/json\` an operation that is refused is a 200 too.
- **as a file** is the status of an [export](how-to/export.md) that fails before its first row.
`;
