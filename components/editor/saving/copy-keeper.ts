import { whenIdle } from './when-idle';

/** Milliseconds between two copies while somebody writes: what a killed tab can lose. */
const rhythm = 1_000;

/** Keeps a copy of a text once a second while it changes, pause or no pause. */
export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private written: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly keep: () => Promise<unknown>,
    private readonly drop: () => Promise<unknown>,
  ) {}

  touched(): void {
    this.timer ??= setTimeout(() => whenIdle(() => this.now()), rhythm);
  }

  /** Writes without waiting, where something was typed since. */
  now(): void {
    if (!this.timer) return;
    this.cancel();
    this.written = this.written.then(this.keep);
  }

  /** The server has everything: no copy is needed. */
  settled(): void {
    this.cancel();
    this.written = this.written.then(this.drop);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
