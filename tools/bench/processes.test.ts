import { cpuTimes, hasProcesses, parseStat } from "./processes";

it("a process whose name has brackets and spaces is read like any other", () => {
  const line = "42 (a (b) c) S 7 42 42 0 -1 4194560 100 0 0 0 250 50 30 20 20 0 11 0 12345";
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, own: 300, ended: 50 });
});

it("this process has used time where the system tells", () => {
  const until = performance.now() + 50;
  while (performance.now() < until);
  const times = cpuTimes({ me: process.pid });
  if (hasProcesses) expect(times["me"]).toBeGreaterThan(0);
  else expect(times).toEqual({});
});
