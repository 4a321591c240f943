export type Act = 'save' | 'publish' | 'unpublish' | 'flow';

/** One write after another: an act waits for the writes before it; pressed again meanwhile, it is one. */
export class Turns {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly asked = new Set<Act>();

  constructor(private readonly onDoing: (doing: ReadonlySet<Act>) => void) {}

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const next = this.turn.then(work).finally(() => {
      this.waiting -= 1;
    });
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** An act of the person's. On a slow network one that is pressed while another runs is not lost: it is the next. */
  async run(what: Act, act: () => Promise<unknown>): Promise<void> {
    if (this.asked.has(what)) return;
    this.asked.add(what);
    this.onDoing(new Set(this.asked));
    try {
      await this.inTurn(act);
    } finally {
      this.asked.delete(what);
      this.onDoing(new Set(this.asked));
    }
  }

  isBusy(): boolean {
    return this.waiting > 0;
  }
}
