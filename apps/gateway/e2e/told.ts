import type { Notice } from "@youth-graph/kernel";
import { send } from "./ask";

export interface Told<Data> {
  data: Data;
  /** Without their sentences. */
  notices: Omit<Notice, "message">[];
}

/** An operation that must succeed whole, and what its answer says of itself. */
export async function told<Data = Record<string, unknown>>(query: string): Promise<Told<Data>> {
  const { data, errors, extensions } = await send<Data>(query);
  expect(errors).toBeUndefined();
  const { notices = [] } = extensions as { notices?: Notice[] };
  for (const { message } of notices) expect(message).toMatch(/^[A-Z0-9a-z].*[.]$/);
  return { data, notices: notices.map(({ message: _message, ...facts }) => facts) };
}
