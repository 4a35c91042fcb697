import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * A log file that never stands in anybody's way: lines that cannot be written, as on a full disk, are left out and counted; once there
 * is room again, the file says how many are missing and goes on.
 */
export class LogFile {
  private file: number | undefined;
  private flags = "w";
  private missing = 0;
  /** The last line was written in part. */
  private torn = false;

  constructor(
    private readonly path: string,
    /** Is told when lines begin to be missing, and when they no longer are. */
    private readonly note: (line: string) => void,
  ) {}

  write(line: string): void {
    try {
      if (this.missing > 0) this.put(`${this.torn ? "\n" : ""}… ${this.missing} lines are missing here …`);
      if (this.missing > 0) this.tell(`is written again; ${this.missing} lines are missing in it.`);
      this.missing = 0;
      this.put(line);
    } catch (error) {
      if (this.missing === 0) this.tell(`is incomplete from here on: ${(error as Error).message}.`);
      this.missing += 1;
      // What it was may be gone altogether, a disk that was unmounted or a folder that was removed: the next line opens it anew.
      this.close();
    }
  }

  private put(line: string): void {
    if (this.file === undefined) {
      mkdirSync(dirname(this.path), { recursive: true });
      this.file = openSync(this.path, this.flags);
      this.flags = "a";
    }
    const bytes = Buffer.from(`${line}\n`);
    for (let written = 0; written < bytes.length; this.torn = written < bytes.length)
      written += writeSync(this.file, bytes, written);
  }

  private close(): void {
    try {
      if (this.file !== undefined) closeSync(this.file);
    } catch {
      // A network disk says only now that it had no room; that is told already.
    }
    this.file = undefined;
  }

  private tell(what: string): void {
    this.note(`  ! The log ${basename(this.path)} ${what}`);
  }
}
