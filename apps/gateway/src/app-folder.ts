import { resolve } from "node:path";

/**
 * `apps/gateway`, from the source (`src/app-folder.ts`) as from the bundle (`dist/main.js`): both lie one folder below it,
 * so this file must stay directly in `src`.
 */
export const appFolder = resolve(__dirname, "..");
