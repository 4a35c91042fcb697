import { join } from "node:path";
import { bundleHash } from "../build/bundle";
import { Failure } from "../failure";
import { GATEWAY, SUBGRAPHS } from "../services";
import { readBundleStamp, writeBundleStamp } from "./bundle-stamp";
import { checkDatabase, neededExtensions } from "./check-database";
import { KeptServer } from "./kept-server";
import { KeptService } from "./kept-service";
import { LogFile } from "./log-file";
import { databaseUrls, openServer, prepareDatabases } from "./open-databases";
import type { Secrets } from "./secrets";
import { seedHash } from "./seed-hash";
import { ServiceProcess } from "./service-process";
import type { Settings } from "./settings";
import { untilCopiesBuilt } from "./until-copies-built";

/** PostgreSQL, the services and the gateway: everything that one `npm start` keeps running, and has to stop again. */
export class System {
  private readonly services = new Map<string, KeptService>();
  private readonly commands = new Set<ServiceProcess>();
  private readonly logs = new Map<string, LogFile>();
  private readonly server: KeptServer;
  private stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly secrets: Secrets,
    private readonly show: (line: string) => void,
    /** With `replaceable`, a service answers until its next version is ready. */
    private readonly options: { replaceable?: boolean } = {},
  ) {
    this.server = new KeptServer(() => openServer(settings, secrets), show);
  }

  /** Rejects when nothing can be served any more. */
  get broken(): Promise<never> {
    return this.server.broken;
  }

  /** Opens the databases; with `empty`, new ones in place of the embedded server's. */
  async open(options?: { empty: boolean }): Promise<void> {
    const server = await this.server.start();
    if (server) await prepareDatabases(server, this.settings, this.secrets, options);
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
      if (this.settings.databaseUrls[name]) await checkDatabase(name, url, neededExtensions(name));
      const filled = await readBundleStamp(url);
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
    return this.endOf(this.child(name, args, { print: this.show }));
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
    if (this.stopping) return;
    const service = this.services.get(name) ?? this.keptService(name);
    this.services.set(name, service);
    await service.start();
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
    await Promise.all([...this.services.values()].map(service => service.stop()));
    await this.server.stop();
  }

  private keptService(name: string): KeptService {
    return new KeptService({
      name,
      port: this.settings.ports[name]!,
      spawn: port => this.child(name, [], { port }),
      needed: () => this.server.running,
      show: line => this.tell(line),
      replaceable: this.options.replaceable ?? false,
    });
  }

  private child(
    name: string,
    args: string[] = [],
    { port = this.settings.ports[name]!, print }: { port?: number; print?: (line: string) => void } = {},
  ): ServiceProcess {
    return new ServiceProcess({
      name,
      args,
      env: this.environment(name, port),
      print,
      log: this.log([name, ...args.slice(0, 1)].join("-")),
      show: line => this.tell(`[${name}] ${line}`),
    });
  }

  /** One for all processes of a name, each of which goes on where the last has ended. */
  private log(name: string): LogFile {
    const path = join(this.settings.dataFolder, "logs", `${name}.log`);
    const log = this.logs.get(name) ?? new LogFile(path, line => this.tell(line));
    this.logs.set(name, log);
    return log;
  }

  private tell(line: string): void {
    if (!this.stopping) this.show(line);
  }

  private environment(name: string, port: number): Record<string, string> {
    const { ports } = this.settings;
    const common = {
      HOST: "127.0.0.1",
      PORT: String(port),
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
