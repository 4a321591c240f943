import { whenIdle } from './when-idle';

/** How a save ended: `edit` waits for other words, `stop` for the person. */
export type Outcome = 'saved' | 'retry' | 'edit' | 'stop';

export type AutosaveState = 'resting' | 'saving' | 'retrying';

/** Milliseconds: after the last letter; while somebody never pauses; between tries. */
const pause = 1_200;
const longest = 8_000;
const waits = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

type Timer = ReturnType<typeof setTimeout>;

/** Decides when to save: soon after a pause, never two at once, again and again where it failed. */
export class Autosaver {
  private pauseTimer: Timer | undefined;
  private longestTimer: Timer | undefined;
  private retryTimer: Timer | undefined;
  private isSaving = false;
  private isWanted = false;
  private isStopped = false;
  private tries = 0;

  constructor(
    private readonly save: () => Promise<Outcome>,
    private readonly onState: (state: AutosaveState) => void,
  ) {}

  /** Something was typed. */
  touched(): void {
    this.isWanted = true;
    if (this.isStopped || this.retryTimer) return;
    clearTimeout(this.pauseTimer);
    this.pauseTimer = setTimeout(() => void this.now(), pause);
    // While somebody types: not between a key and its letter.
    this.longestTimer ??= setTimeout(() => whenIdle(() => void this.now()), longest);
  }

  /** Saves what is unsaved without waiting: the person leaves, or the connection is back. */
  async now(): Promise<void> {
    this.clearTimers();
    if (this.isStopped || this.isSaving || !this.isWanted) return;
    this.isSaving = true;
    this.isWanted = false;
    this.onState('saving');
    const outcome = await this.save();
    this.isSaving = false;
    this.take(outcome);
  }

  /** The person saved, or settled what stood against it: everything may go on. */
  settled(): void {
    this.clearTimers();
    this.isWanted = false;
    this.isStopped = false;
    this.tries = 0;
    this.onState('resting');
  }

  /** Something was saved, but more was typed meanwhile. */
  goOn(): void {
    this.settled();
    this.touched();
  }

  /** No more saves until `settled`. */
  stop(): void {
    this.clearTimers();
    this.isStopped = true;
  }

  /** The editor goes away. */
  clearTimers(): void {
    for (const timer of [this.pauseTimer, this.longestTimer, this.retryTimer]) clearTimeout(timer);
    this.pauseTimer = undefined;
    this.longestTimer = undefined;
    this.retryTimer = undefined;
  }

  private take(outcome: Outcome): void {
    const wasTypedMeanwhile = this.isWanted;
    if (outcome !== 'saved') this.isWanted = true;
    if (outcome === 'stop') this.stop();
    if (outcome === 'retry') {
      this.clearTimers();
      this.retryTimer = setTimeout(() => void this.now(), waits[Math.min(this.tries, waits.length - 1)]);
      this.tries += 1;
      this.onState('retrying');
      return;
    }
    this.tries = 0;
    this.onState('resting');
    // Its pause may have ended while the save before was on its way.
    if (wasTypedMeanwhile && !this.isStopped && !this.pauseTimer) this.touched();
  }
}
