import type { Measure, MeasureKind, MeasureMethod, Qualifier } from "@youth-graph/faces";
import { CodedError } from "@youth-graph/kernel";
import type { Reader, Statement } from "@youth-graph/query";
import { Figure } from "./figure";
import type { FigureArguments } from "./figure-arguments";
import { reconcile } from "./reconcile.rules";
import type { ReconciledFigure } from "./reconciled-figure";

/** What a service's records give for one figure. */
export interface Recorded {
  /** One row with a column `value` (a number) or `text`, and `synthetic`: whether made-up rows were counted. */
  sql?: (statement: Statement) => string;
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

/** The claims that are asked for; what is null does not choose among them. */
function claimsSql(statement: Statement, { codes, kinds, resource }: FigureArguments): string {
  const chosen = [
    ...(codes == null ? [] : [`code = ANY(${statement.value(codes)})`]),
    ...(kinds == null ? [] : [`kind = ANY(${statement.value(kinds)}::measure_kind[])`]),
    ...(resource == null ? [] : [`scope = ${statement.value(`resource:${resource}`)}`]),
  ];
  return `SELECT code, subject, subject_en AS "subjectEn", kind, value_number AS value, value_text AS text, qualifier,
    period_start AS "periodStart", as_of AS "asOf", source, note
    FROM ${statement.from(Figure, "figure")} WHERE ${["TRUE", ...chosen].join(" AND ")} ORDER BY code`;
}

/**
 * The service's figures that are asked for, each beside its record. Only a verdict has to be found before it can choose:
 * what is left out for its code, kind or resource is not counted.
 * @throws CodedError BAD_USER_INPUT for a code that this service does not own
 */
export async function reconciledFigures(
  reader: Reader,
  recorded: RecordedFigures,
  wanted: FigureArguments,
): Promise<ReconciledFigure[]> {
  const { codes, verdicts } = wanted;
  const foreign = codes?.find(code => !Object.hasOwn(recorded, code));
  if (foreign !== undefined)
    throw new CodedError(
      "BAD_USER_INPUT",
      `"${foreign.slice(0, 20)}" is no figure of this list; it has ${Object.keys(recorded).join(", ")}.`,
    );
  const claims = await reader.query("figure", statement => claimsSql(statement, wanted));
  const figures = await Promise.all(
    (claims as unknown as Claim[]).map(claim => reconciledFigure(reader, claim, recorded[claim.code] ?? {})),
  );
  return figures.filter(({ verdict }) => verdicts?.includes(verdict) ?? true);
}

async function reconciledFigure(
  reader: Reader,
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
  const [found] = sql === undefined ? [] : await reader.query("figure", sql);
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
