import type { AnswerError } from "./refusal";

/** What the line below an answer says of it. */
export interface AnswerFacts {
  errors: { code: string; requestId: string | undefined }[];
  cost?: { estimated: number; actual: number; ceiling: number };
}

/** Reads an answer's text; undefined while there is none, and of what is no answer. */
export function factsOf(text: string | null | undefined): AnswerFacts | undefined {
  if (!text) return undefined;
  let answer: { errors?: AnswerError[]; extensions?: { cost?: AnswerFacts["cost"] } };
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  const cost = answer.extensions?.cost;
  const errors = (answer.errors ?? []).map(({ extensions }) => ({
    code: extensions?.code ?? "ERROR",
    requestId: extensions?.requestId,
  }));
  const once = new Map(errors.map(error => [`${error.code} ${error.requestId}`, error]));
  return { errors: [...once.values()], ...(cost && { cost }) };
}
