import { isAbsolute, join } from "node:path";
import { ROOT } from "../root";
import { GATEWAY, SUBGRAPHS } from "../services";
import { Failure } from "../failure";

/** What the environment asks of `npm start`. */
export interface Settings {
  /** Databases of the embedded server, secrets and logs. */
  dataFolder: string;
  /** By service name, the gateway's among them. */
  ports: Record<string, number>;
  /** The services whose database is somewhere else, by name. */
  databaseUrls: Record<string, string>;
}

type Environment = Record<string, string | undefined>;

/** PORT, ORGANIZATION_PORT …, ORGANIZATION_DATABASE_URL …, YOUTH_GRAPH_DATA. */
export function readSettings(environment: Environment): Settings {
  const data = environment.YOUTH_GRAPH_DATA ?? ".data";
  const ports: Record<string, number> = { [GATEWAY.name]: port(environment, "PORT", GATEWAY.port) };
  const databaseUrls: Record<string, string> = {};
  for (const { name, port: usual } of SUBGRAPHS) {
    ports[name] = port(environment, `${name.toUpperCase()}_PORT`, usual);
    const url = environment[`${name.toUpperCase()}_DATABASE_URL`];
    if (url) databaseUrls[name] = databaseUrl(`${name.toUpperCase()}_DATABASE_URL`, url);
  }
  return { dataFolder: isAbsolute(data) ? data : join(ROOT, data), ports, databaseUrls };
}

function port(environment: Environment, variable: string, usual: number): number {
  const text = environment[variable];
  if (!text) return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new Failure(`${variable} is "${text}"; it must be a port, a whole number from 1 to 65535.`);
}

function databaseUrl(variable: string, text: string): string {
  if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) return text;
  throw new Failure(`${variable} must look like postgres://user:password@host:5432/database.`);
}
