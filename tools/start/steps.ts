/** What the console says while the system comes up: one line a step, with its time. */
export class Steps {
  async step<T>(what: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work();
    this.note(`  ✓ ${what.padEnd(18)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  }

  note(line: string): void {
    console.log(line);
  }
}
