import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { durationBuckets } from "./metrics";

/** Makes what a process counts by, all in one registry. */
export class Meters {
  readonly registry = new Registry();
  readonly #registers = [this.registry];

  counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: this.#registers });
  }

  /** Of seconds, unless it is told where its buckets end. */
  histogram(name: string, help: string, labelNames: string[] = [], buckets = durationBuckets): Histogram {
    return new Histogram({ name, help, labelNames, buckets, registers: this.#registers });
  }

  gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: this.#registers });
  }

  /** What is looked at whenever the metrics are read: `look` sets all its values anew. */
  watched(name: string, help: string, labelNames: string[], look: (gauge: Gauge) => void): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers: this.#registers,
      collect() {
        this.reset();
        look(this);
      },
    });
  }
}
