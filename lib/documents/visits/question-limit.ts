import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import type { OwnPage } from '../serving/own-page';

/** How many questions one client may ask in a minute: an office shares an address. */
const allowance = 120;
const duration = 60;

/** Counts one question of a client's address. @returns seconds to wait; 0: it may be answered. */
export type QuestionLimit = (address: string) => Promise<number>;

/** A count in this process's memory: nothing of it is stored. */
export function limitQuestions(points = allowance): QuestionLimit {
  const limiter = new RateLimiterMemory({ points, duration });
  return async (address) => {
    try {
      await limiter.consume(clientOf(address));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}

/** What somebody is told who asked too much. */
export function tooManyQuestions(wait: number): OwnPage {
  const seconds = wait === 1 ? 'a second' : `${wait} seconds`;
  return {
    status: 429,
    title: 'That was a lot of questions at once',
    advice: `Your network asked more in a minute than we can answer for one. Please wait ${seconds}, then reload this page.`,
    headers: ['Retry-After', String(wait)],
  };
}
