import { CodedError } from "@youth-graph/kernel";
import type { Database } from "@youth-graph/query";
import type { Measure, MeasureKind, MeasureMethod, Qualifier } from "./measure";
import { reconcile } from "./reconcile.rules";
import type { ReconciledFigure } from "./reconciled-figure";

/** What a service's records give for one figure. */
export interface Recorded {
  /** A statement with one row and a column `value` (a number) or `text`, and `synthetic`: whether made-up rows were counted. */
  sql?: string;
  kind?: MeasureKind;
  method?: MeasureMethod;
  /** Which rows were counted, in words. */
  counted?: string;
  /** Why the records cannot answer, or what to know of their answer. */
  note?: string;
}

/** The recorded side of every figure that a service owns, by code. */
export type RecordedFigures = Readonly<Record<string, Recorded>>;

interface Claim {
  code: string;
  subject: string;
  subjectEn: string;
  kind: MeasureKind;
  value: number | null;
  text: string | null;
  qualifier: Qualifier;
  periodStart: string | null;
  asOf: string;
  source: string;
  note: string | null;
}

const claimsSql = `SELECT code, subject, subject_en AS "subjectEn", kind, value_number AS value, value_text AS text, qualifier,
  period_start AS "periodStart", as_of AS "asOf", source, note FROM figure WHERE $1::text[] IS NULL OR code = ANY($1) ORDER BY code`;

/**
 * The figures with these codes (all of the service's, if none are named), each beside its record.
 * @throws CodedError BAD_USER_INPUT for a code that this service does not own
 */
export async function reconciledFigures(
  database: Database,
  recorded: RecordedFigures,
  codes?: readonly string[] | null,
): Promise<ReconciledFigure[]> {
  const foreign = codes?.find(code => !Object.hasOwn(recorded, code));
  if (foreign !== undefined)
    throw new CodedError(
      "BAD_USER_INPUT",
      `"${foreign.slice(0, 20)}" is no figure of this list; it has ${Object.keys(recorded).join(", ")}.`,
    );
  const claims = (await database.query(claimsSql, [codes ?? null])) as unknown as Claim[];
  return Promise.all(claims.map(claim => reconciledFigure(database, claim, recorded[claim.code] ?? {})));
}

async function reconciledFigure(
  database: Database,
  claim: Claim,
  { sql, kind, method, counted, note }: Recorded,
): Promise<ReconciledFigure> {
  const { code, subject, subjectEn, source, periodStart, asOf, qualifier, value, text } = claim;
  const reported: Measure = {
    kind: claim.kind,
    value,
    text,
    qualifier,
    method: "REPORTED",
    periodStart,
    asOf,
    source,
  };
  const [found] = sql === undefined ? [] : await database.query(sql, []);
  const given = found && (found["value"] ?? found["text"]) != null;
  const recorded: Measure | null = given
    ? {
        kind: kind ?? claim.kind,
        value: (found["value"] as number | undefined) ?? null,
        text: (found["text"] as string | undefined) ?? null,
        qualifier: "EXACT",
        method: method ?? "ROSTER",
        periodStart: (found["periodStart"] as string | undefined) ?? null,
        asOf: (found["asOf"] as string | undefined) ?? null,
        source: counted ?? "records",
      }
    : null;
  const synthetic = found?.["synthetic"] === true ? "Counted from synthetic demonstration rows." : null;
  const notes = [note, synthetic, claim.note].filter(Boolean).join(" ");
  return {
    code,
    subject,
    subjectEn,
    reported,
    recorded,
    ...reconcile(reported, recorded),
    note: notes || null,
    source,
  };
}
