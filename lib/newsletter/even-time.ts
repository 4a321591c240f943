import { setTimeout as delay } from 'node:timers/promises';

/** In milliseconds: longer than the work takes, and hardly a wait. */
export const evenTime = 300;

/**
 * Does something and ends no sooner than a fixed time after it began, whether it succeeded or not: how
 * long it took tells nothing of what there was to do.
 */
export async function takeEvenTime(work: () => Promise<void>): Promise<void> {
  const [done] = await Promise.allSettled([work(), delay(evenTime)]);
  if (done.status === 'rejected') throw done.reason;
}
