import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { countWish, mayMail } from '../limits/reset-limits';
import { endLinksOf, issueLink } from '../links/links';
import { resetMail } from '../links/mails';
import type { RequestOrigin } from '../schema';
import { findCredentials } from '../store';
import type { forgotInput } from './schema';

const lifeMinutes = 60;
/** Longer than the work for an address that is known, so that the answer's delay tells nothing. */
const answerMilliseconds = 700;

async function mailLink(email: string): Promise<void> {
  const account = await findCredentials(getDb(), email);
  if (!(await mayMail(email)) || !account) return;
  await getDb().$transaction(async (tx) => {
    await endLinksOf(tx, { staffId: account.id });
    const link = { purpose: 'reset', email: account.email, staffId: account.id } as const;
    const token = await issueLink(tx, link, lifeMinutes * 60);
    await queueMail(tx, await resetMail(account.email, token, lifeMinutes));
  });
}

/**
 * Sends a link for a new password, where there is an account for the address. Who asks learns
 * nothing of that: neither from the answer nor from its time.
 * @throws AppError `too-many` for one place that asks too often.
 */
export async function requestReset(
  { email }: z.output<typeof forgotInput>,
  origin: RequestOrigin,
): Promise<void> {
  await countWish(origin.address);
  const waited = pause(answerMilliseconds);
  try {
    await mailLink(email);
  } finally {
    await waited;
  }
}
