import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LogFile } from "./log-file";

const folder = mkdtempSync(join(tmpdir(), "youth-graph-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a log file", () => {
  test("leaves out what a full disk does not take, says so once, and goes on when there is room", () => {
    const path = join(folder, "logs", "venues.log");
    const notes: string[] = [];
    const log = new LogFile(path, line => notes.push(line));
    log.write("one");
    log.write("two");
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");

    const full = join(folder, "full.log");
    // A device that is always full.
    symlinkSync("/dev/full", full);
    const other = new LogFile(full, line => notes.push(line));
    for (const line of ["three", "four", "five"]) other.write(line);
    rmSync(full);
    for (const line of ["six", "seven"]) other.write(line);
    expect(readFileSync(full, "utf8")).toBe("… 3 lines are missing here …\nsix\nseven\n");
    expect(notes).toEqual([
      "  ! The log full.log is incomplete from here on: ENOSPC: no space left on device, write.",
      "  ! The log full.log is written again; 3 lines are missing in it.",
    ]);
  });
});
