import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { LogFile } from "./log-file";

const WARN = 40;

/** Writes a service's output to its log and hands on what a person should see: warnings, errors, and all that is no log record. */
export class LogLines {
  /** The last few of them, for the sentence that says why a service ended. */
  readonly notable: string[] = [];

  constructor(
    private readonly file: LogFile,
    private readonly show: (line: string) => void,
  ) {}

  read(stream: Readable, isError: boolean): void {
    createInterface({ input: stream }).on("line", line => {
      this.file.write(line);
      const text = notable(line, isError);
      if (!text) return;
      this.notable.push(text);
      if (this.notable.length > 20) this.notable.shift();
      this.show(text);
    });
  }
}

function notable(line: string, isError: boolean): string | undefined {
  try {
    const { level, msg, err } = JSON.parse(line) as {
      level?: number;
      msg?: string;
      err?: { message?: string };
    };
    if (typeof level === "number")
      return level >= WARN ? [msg, err?.message].filter(Boolean).join(": ") : undefined;
  } catch {
    // Not a log record.
  }
  return isError && line.trim() ? line : undefined;
}
