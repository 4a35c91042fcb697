import { createServer } from "node:http";
import { once } from "node:events";
import { AddressInfo } from "node:net";
import { startService } from "./service-process";

const serving = `
  require('node:http').createServer((_, response) => response.end(process.env.GREETING))
    .listen(process.env.PORT, process.env.HOST, () => console.log('listening'));
  process.on('SIGTERM', () => process.exit(0));`;

describe("startService", () => {
  test("gives the URL of a service that answers, its output, and a clean stop", async () => {
    const service = await startService({ command: ["-e", serving], env: { GREETING: "你好" } });
    expect(await (await fetch(service.url)).text()).toBe("你好");
    expect(service.output()).toContain("listening");
    expect(await service.stop()).toBe(0);
    await expect(fetch(service.url)).rejects.toThrow();
  });

  test("shows what a service wrote that ended before it was ready", async () => {
    const broken = startService({ command: ["-e", 'console.error("no such table"); process.exit(3)'] });
    await expect(broken).rejects.toThrow(/exit 3[^]*no such table/);
  });

  test("gives up on a service that never becomes ready, and ends it", async () => {
    const late = startService({
      command: ["-e", "console.log(process.pid); setInterval(() => {}, 1000)"],
      timeout: 3_000,
    });
    const message = await late.catch((error: Error) => error.message);
    const pid = Number(/^\d+$/m.exec(String(message))?.[0]);
    expect(message).toContain("not ready after 3000 ms");
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  test("waits while the service answers that it is not ready", async () => {
    const command = [
      "-e",
      serving.replace("response.end", "response.writeHead(Date.now() < start + 400 ? 503 : 200).end"),
    ];
    command[1] = `const start = Date.now();${command[1]}`;
    const begun = Date.now();
    const service = await startService({ command, env: { GREETING: "x" } });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(400);
    await service.stop();
  });

  test("uses the port it is given", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo;
    probe.close();
    const service = await startService({ command: ["-e", serving], port, env: { GREETING: "x" } });
    expect(service.url).toBe(`http://127.0.0.1:${port}`);
    await service.stop();
  });
});
