/**
 * Works things off, a fixed number at the same time. It holds what waits, so that the next is at hand
 * when one is done.
 */
export class Runners<Item> {
  readonly #limit: number;
  readonly #run: (item: Item) => Promise<void>;
  readonly #waiting: Item[] = [];
  #running = 0;
  #wake: (() => void) | null = null;

  /** @param run never throws. */
  constructor(limit: number, run: (item: Item) => Promise<void>) {
    this.#limit = limit;
    this.#run = run;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  get isIdle(): boolean {
    return this.#running === 0 && this.#waiting.length === 0;
  }

  add(items: readonly Item[]): void {
    this.#waiting.push(...items);
    while (this.#running < this.#limit && this.#waiting.length > 0) this.#start();
  }

  /** Forgets what waits. */
  drop(): void {
    this.#waiting.length = 0;
  }

  /** Resolves when one is done, or after so many milliseconds. */
  nextDone(atMost: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, atMost);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #start(): Promise<void> {
    this.#running++;
    for (let item = this.#waiting.shift(); item !== undefined; item = this.#waiting.shift()) {
      await this.#run(item);
      this.#wake?.();
    }
    this.#running--;
    this.#wake?.();
  }
}
