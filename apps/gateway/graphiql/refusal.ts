/** An error of an answer, as the gateway words it. */
export interface AnswerError {
  message: string;
  extensions?: { code?: string; requestId?: string };
}

/** Why the gateway did not do what it was asked, with what a user quotes. */
export class Refusal extends Error {
  readonly code: string | undefined;
  readonly requestId: string | undefined;

  constructor({ message, extensions }: AnswerError) {
    super(message);
    this.code = extensions?.code;
    this.requestId = extensions?.requestId;
  }
}

/** The answer's JSON. What is no GraphQL answer is not the gateway's: of something between it and the browser. @throws Refusal */
export async function answerOf<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    const requestId = response.headers.get("x-request-id") ?? undefined;
    throw new Refusal({
      message: `HTTP ${response.status}`,
      ...(requestId && { extensions: { requestId } }),
    });
  }
}
