import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { freePort } from "../ports";
import { withClient } from "../postgres/databases";
import { checkDatabase } from "./check-database";

const url = process.env.TEST_DATABASE_URL!;
const check = (at: string, extensions: string[] = []) => checkDatabase("venues", at, extensions);
const changed = (part: Partial<URL>): string => Object.assign(new URL(url), part).href;

/** The server at `url` as if it were older: in all that it says, its version reads differently. */
async function olderServer(): Promise<{ at: string; server: Server }> {
  const version = await withClient(url, async client => {
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    return rows[0]!.server_version;
  });
  const { hostname, port } = new URL(url);
  const server = createServer(caller => {
    const real = connect(Number(port || 5432), hostname);
    caller.pipe(real);
    // Of the same length, since each message says how long it is.
    real.on("data", data =>
      caller.write(
        Buffer.from(data.toString("latin1").replaceAll(version, version.replace(/^\d+/, "14")), "latin1"),
      ),
    );
    for (const socket of [caller, real])
      socket.on("close", () => [caller, real].forEach(each => each.destroy()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = changed({ hostname: "127.0.0.1", port: String((server.address() as AddressInfo).port) });
  return { at, server };
}

describe("a database that a setting names", () => {
  test("is taken when it is new enough and has the extensions", async () => {
    await expect(check(url, ["pg_trgm", "btree_gist"])).resolves.toBeUndefined();
  });

  test("is refused when it is too old", async () => {
    const { at, server } = await olderServer();
    await expect(check(at)).rejects.toThrow(
      /^The PostgreSQL of the venues service is 14\S*, which is too old: version 15 or newer is needed\.$/,
    );
    server.close();
  });

  test("is refused when it lacks an extension, or cannot be used", async () => {
    await expect(check(url, ["pg_trgm", "postgis_of_ours"])).rejects.toThrow(
      "The PostgreSQL of the venues service lacks postgis_of_ours: install its contrib extensions there",
    );
    await expect(check(changed({ password: "wrong" }))).rejects.toThrow(
      /^The database that VENUES_DATABASE_URL names refuses the user or the password in it .*: correct them\.$/,
    );
    await expect(check(changed({ pathname: "/nowhere" }))).rejects.toThrow(
      /^The database that VENUES_DATABASE_URL names does not exist .*: create it, or correct the name nowhere\.$/,
    );
    const port = await freePort();
    await expect(check(changed({ port: String(port) }))).rejects.toThrow(
      new RegExp(
        `^The database that VENUES_DATABASE_URL names cannot be reached at \\S+:${port} .*correct the setting`,
      ),
    );
  });
});
