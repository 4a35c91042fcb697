import { z } from "zod";
import type { Changes } from "../outbox/changes";
import type { RangeDigest } from "../outbox/range-digests";
import type { RowPage } from "../outbox/row-page";

const id = z.guid();
const row = z.record(z.string(), z.string().nullable()).and(z.object({ id }));

/** What the feed of another service answers: anything else, such as a proxy's page or half an answer, is not applied. */
export const sourceAnswers = {
  changes: z.object({
    changes: z.array(z.object({ type: z.string(), id, row: row.nullable() })),
    next: z.string(),
    head: z.string(),
    more: z.boolean(),
    clock: z.iso.datetime(),
  }) satisfies z.ZodType<Changes>,
  rows: z.object({
    rows: z.array(row),
    more: z.boolean(),
    head: z.string(),
    changing: z.array(id),
  }) satisfies z.ZodType<RowPage>,
  ranges: z.object({
    ranges: z.array(z.object({ rows: z.int(), digest: z.string() })),
  }) satisfies z.ZodType<{ ranges: RangeDigest[] }>,
};
