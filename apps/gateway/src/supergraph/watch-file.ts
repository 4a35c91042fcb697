import { statSync } from "node:fs";

/** Unlike for a file that stays as it was; empty where there is none. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return [mtimeMs, size, ino].join();
  } catch {
    return "";
  }
}

/**
 * Calls back after the file is another than when this was called. Looks every second, which sees a file put in the place of another,
 * on mounted folders too; `fs.watchFile` takes for known what it finds at its first look, however late that is.
 */
export function watchFile(file: string, changed: () => void): () => void {
  let known = stampOf(file);
  const looks = setInterval(() => {
    const now = stampOf(file);
    if (now === known) return;
    known = now;
    changed();
  }, 1_000).unref();
  return () => clearInterval(looks);
}
