import { join } from "node:path";
import { bundleHash } from "../build/bundle";
import { Failure } from "../failure";
import type { Server } from "../postgres/server";
import { GATEWAY, SUBGRAPHS } from "../services";
import { readBundleStamp, writeBundleStamp } from "./bundle-stamp";
import { databaseUrls, openDatabases } from "./open-databases";
import type { Secrets } from "./secrets";
import { seedHash } from "./seed-hash";
import { ServiceProcess } from "./service-process";
import type { Settings } from "./settings";
import { untilCopiesBuilt } from "./until-copies-built";
import { untilReady } from "./until-ready";

/** PostgreSQL, the services and the gateway: everything that one `npm start` has to stop again. */
export class System {
  /** Rejects when something ends that nobody stopped. */
  readonly broken: Promise<never>;
  private readonly services = new Map<string, ServiceProcess>();
  private readonly commands = new Set<ServiceProcess>();
  private server: Promise<Server | undefined> = Promise.resolve(undefined);
  private stopping = false;
  private break!: (failure: Error) => void;

  constructor(
    private readonly settings: Settings,
    private readonly secrets: Secrets,
    private readonly show: (line: string) => void,
    /** With `keepGoing` a service that ends is only reported: its next version comes as soon as a file is saved. */
    private readonly options: { keepGoing?: boolean } = {},
  ) {
    this.broken = new Promise((_, reject) => (this.break = reject));
    // Also when it breaks before anybody listens.
    this.broken.catch(() => undefined);
  }

  /** Opens the databases; with `empty`, new ones in place of the embedded server's. True when the embedded server was started. */
  async open(options?: { empty: boolean }): Promise<boolean> {
    this.server = openDatabases(this.settings, this.secrets, options);
    const server = await this.server;
    void server?.exited.then(() => {
      if (!this.stopping) this.break(new Failure("PostgreSQL ended unexpectedly; its log says why."));
    });
    return server !== undefined;
  }

  /**
   * Runs `migrate` for each of the services whose database this very code has not migrated yet, and `seed` for those that none has
   * filled: gives the services whose demonstration rows have changed since theirs was.
   */
  async fill(names: string[], seedArguments: string[] = []): Promise<string[]> {
    const urls = databaseUrls(this.settings, this.secrets);
    const outdated = names.map(async name => {
      const url = urls[name]!;
      const code = { bundle: bundleHash(name), seed: seedHash(name) };
      const filled = await readBundleStamp(url).catch((error: Error) => {
        throw new Failure(
          `The database of the ${name} service cannot be used: ${error.message || String(error)}.`,
        );
      });
      if (filled?.bundle !== code.bundle) {
        await this.command(name, "migrate").catch((error: Error) => {
          const isOurs = filled && !this.settings.databaseUrls[name];
          const hint = "`npm run seed` makes new databases, if nothing in these is worth keeping.";
          throw isOurs ? new Failure(`${error.message}\n${hint}`) : error;
        });
        if (!filled) await this.command(name, "seed", ...seedArguments);
        await writeBundleStamp(url, { ...code, ...(filled && { seed: filled.seed }) });
      }
      return filled && filled.seed !== code.seed ? [name] : [];
    });
    return (await Promise.all(outdated)).flat();
  }

  /** Runs a sub-command of a service to its end. */
  async command(name: string, ...args: string[]): Promise<void> {
    const child = this.child(name, args);
    if ((await this.endOf(child)) !== 0) throw await child.failure(`could not ${args[0]}`);
  }

  /** The same for one whose output is for people; gives what it ended with. */
  async print(name: string, ...args: string[]): Promise<number | string> {
    return this.endOf(this.child(name, args, this.show));
  }

  private async endOf(child: ServiceProcess): Promise<number | string> {
    this.commands.add(child);
    const end = await child.ended;
    this.commands.delete(child);
    return end;
  }

  /** Starts the services and waits until all are ready. */
  async serve(names: string[]): Promise<void> {
    await Promise.all(names.map(name => this.start(name)));
  }

  /** Starts one service, in place of the one that runs. Resolves when it is ready. */
  async start(name: string): Promise<void> {
    await this.services.get(name)?.stop();
    if (this.stopping) return;
    const child = this.child(name);
    this.services.set(name, child);
    void child.ended.then(async () => {
      if (child.stopping || this.stopping) return;
      const failure = await child.failure("ended unexpectedly");
      // When PostgreSQL goes, the services may go too: then its end is the one to report, and it is known in a moment.
      await new Promise(resolve => setTimeout(resolve, 300));
      if (this.options.keepGoing) this.show(failure.message);
      else this.break(failure);
    });
    await untilReady(child, this.settings.ports[name]!);
  }

  /** Waits until the services' copies of each other's rows are built; at once after a start that built them. */
  async untilCopiesBuilt(names: string[]): Promise<void> {
    const { ports } = this.settings;
    await Promise.all(
      names.map(name =>
        untilCopiesBuilt({ name, port: ports[name]!, secret: this.secrets.gatewaySecret, note: this.show }),
      ),
    );
  }

  /** Stops the gateway, then the services, then PostgreSQL. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.commands].map(child => child.stop()));
    await this.services.get(GATEWAY.name)?.stop();
    await Promise.all([...this.services.values()].map(child => child.stop()));
    await (await this.server.catch(() => undefined))?.stop();
  }

  private child(name: string, args: string[] = [], print?: (line: string) => void): ServiceProcess {
    const logName = [name, ...args.slice(0, 1)].join("-");
    return new ServiceProcess({
      name,
      args,
      env: this.environment(name),
      logFile: join(this.settings.dataFolder, "logs", `${logName}.log`),
      print,
      show: line => !this.stopping && this.show(`[${name}] ${line}`),
    });
  }

  private environment(name: string): Record<string, string> {
    const { ports } = this.settings;
    const common = {
      HOST: "127.0.0.1",
      PORT: String(ports[name]),
      GATEWAY_SECRET: this.secrets.gatewaySecret,
      // From Node 22 on: what an earlier start has compiled is read, a tenth of what a service needs to come up.
      NODE_COMPILE_CACHE: join(this.settings.dataFolder, "compile-cache"),
    };
    // Where the gateway, and services that copy from others, find the services when these are not where they usually are.
    const urls = SUBGRAPHS.map(subgraph => [
      `${subgraph.name.toUpperCase()}_URL`,
      `http://127.0.0.1:${ports[subgraph.name]}/graphql`,
    ]);
    const all = { ...common, ...Object.fromEntries(urls) };
    return name === GATEWAY.name
      ? { ...all, OPERATOR_KEY: process.env.OPERATOR_KEY ?? this.secrets.operatorKey }
      : { ...all, DATABASE_URL: databaseUrls(this.settings, this.secrets)[name]! };
  }
}
