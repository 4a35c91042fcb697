import { join } from "node:path";

/** The checkout's folder. */
export const ROOT = join(__dirname, "..");
