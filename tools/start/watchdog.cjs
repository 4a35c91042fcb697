// Preloaded into each service that `npm start` starts. The pipe between the two closes when that process ends, also by kill -9:
// then the service ends as on any other SIGTERM.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 10_000).unref();
});
// Listening must not keep a service alive that has nothing left to do.
process.channel?.unref();
