/** Milliseconds before the first, the second … time that something is started again; tests are less patient. */
const pauses = (process.env.YOUTH_GRAPH_PAUSES ?? "200 1000 5000 15000").split(" ").map(Number);
const healthyAfter = 60_000;

/** How long to wait before what has ended is started again: longer each time, and in the end not at all. A minute of health, and it begins anew. */
export class Patience {
  private ends = 0;
  private readySince: number | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** It has come up. */
  ready(): void {
    this.readySince = this.now();
  }

  /** It has ended: how long to wait now, undefined when it has ended too often; never that while its end has a cause that will `pass`. */
  next({ pass = false } = {}): number | undefined {
    if (this.readySince !== undefined && this.now() - this.readySince >= healthyAfter) this.ends = 0;
    this.readySince = undefined;
    this.ends += 1;
    return pauses[pass ? Math.min(this.ends, pauses.length) - 1 : this.ends - 1];
  }
}
