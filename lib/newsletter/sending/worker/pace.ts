/** In seconds: how much of a rate may come at once after a rest. */
const burst = 1;

/** Mails a second, as tokens that grow with time. */
export class Pace {
  readonly #rate: number;
  #tokens: number;
  #at: number;

  constructor(rate: number, now = Date.now()) {
    this.#rate = rate;
    this.#tokens = Math.min(1, rate * burst);
    this.#at = now;
  }

  /** How many may go now, whole mails. `share`: among how many workers the rate is divided. */
  available(share: number, now = Date.now()): number {
    const rate = this.#rate / Math.max(1, share);
    const grown = this.#tokens + ((now - this.#at) / 1000) * rate;
    this.#tokens = Math.min(grown, Math.max(1, rate * burst));
    this.#at = now;
    return Math.floor(this.#tokens);
  }

  take(count: number): void {
    this.#tokens -= count;
  }
}
