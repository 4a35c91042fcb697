// Stands between PostgreSQL and the process that wants it, and outlives both: when that process goes, even by kill -9, the
// pipe to it closes and the server is stopped. Plain JavaScript, since it must start without a loader.
//   node guard.cjs '{"command": …, "args": […], "uid"?, "gid"?, "remove"?: folder}'
const { spawn } = require("node:child_process");
const { rmSync } = require("node:fs");
const { constants } = require("node:os");

const { command, args, uid, gid, remove } = JSON.parse(process.argv[2]);
const server = spawn(command, args, { uid, gid, cwd: "/", stdio: ["ignore", "inherit", "inherit"] });
// SIGINT is PostgreSQL's "fast" shutdown: sessions are cut, data is written. Where it cannot be, as on a full disk, SIGQUIT leaves that
// to the log that the next start replays.
const stop = () => {
  server.kill("SIGINT");
  setTimeout(() => server.kill("SIGQUIT"), 30_000).unref();
  setTimeout(() => server.kill("SIGKILL"), 35_000).unref();
};

process.on("disconnect", stop);
process.on("message", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
// Whoever wants the server can stop it also when this process is gone.
if (process.connected) process.send(server.pid ?? 0, () => undefined);
else stop();

server.on("error", error => {
  console.error(error.message);
  process.exit(1);
});
server.on("exit", (code, signal) => {
  if (remove) rmSync(remove, { recursive: true, force: true });
  process.exit(code ?? 128 + constants.signals[signal]);
});
