import { Failure } from "../failure";

/** What `GET /health/projections` says of a copy. */
interface Copy {
  type: string;
  rebuilding: boolean;
}

export interface UntilCopiesBuiltOptions {
  /** The service that keeps the copies. */
  name: string;
  port: number;
  /** The gateway's, which a service shows its state to. */
  secret: string;
  /** Is told now and then what is still missing. */
  note: (line: string) => void;
}

const lookInterval = 100;
const looksUntilNote = 150;

/** Waits until a service's copies of other services' rows are built. */
export async function untilCopiesBuilt(options: UntilCopiesBuiltOptions): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    const unbuilt = await unbuiltCopies(options);
    if (unbuilt?.length === 0) return;
    if (looks % looksUntilNote === 0)
      options.note(`${options.name} still builds its copies of ${unbuilt?.join(", ") ?? "other rows"} …`);
    await new Promise(resolve => setTimeout(resolve, lookInterval));
  }
}

/** Undefined while the service does not answer: whoever started it says so when it is gone. */
async function unbuiltCopies({ name, port, secret }: UntilCopiesBuiltOptions): Promise<string[] | undefined> {
  const url = `http://127.0.0.1:${port}/health/projections`;
  const headers = { "x-gateway-secret": secret };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  if (!answer) return undefined;
  if (!answer.ok)
    throw new Failure(
      `The ${name} service does not say how far its copies are: it answered ${answer.status}.`,
    );
  const copies = (await answer.json()) as Copy[];
  return copies.filter(({ rebuilding }) => rebuilding).map(({ type }) => type);
}
