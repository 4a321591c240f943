import type { MailPace } from '@/lib/env';
import { Pace } from './pace';

/** The pace of the mail server and of each domain that has one of its own. */
export class Paces {
  readonly #all: Pace | null;
  readonly #domains: Map<string, Pace>;
  /** Among how many workers each rate is divided. */
  share = 1;

  constructor({ rate, domains }: MailPace) {
    this.#all = rate === null ? null : new Pace(rate);
    this.#domains = new Map(Object.entries(domains).map(([domain, own]) => [domain, new Pace(own)]));
  }

  /** How many of a lane may go now, of those wanted. */
  available(lane: string, wanted: number): number {
    const paces = [this.#all, this.#domains.get(lane)];
    return Math.min(wanted, ...paces.flatMap((pace) => pace?.available(this.share) ?? []));
  }

  take(lane: string, count: number): void {
    this.#all?.take(count);
    this.#domains.get(lane)?.take(count);
  }
}
