import { setTimeout as wait } from 'node:timers/promises';
import { getDb } from '@/lib/db/client';
import type { Env } from '@/lib/env';
import { deliver } from './deliver';
import { mailOrigin } from './mail-origin';
import {
  beginHandover,
  type ClaimedMail,
  claimMail,
  markCaptured,
  markDelayed,
  markFailed,
  markSent,
} from './store';
import { DeliveryError } from './transport/delivery-error';

/** In milliseconds. No conversation lasts longer: its time limits are far below. */
const longestHandover = 5 * 60_000;
const interrupted =
  'The connection or the server ended while the mail was handed over. It may have arrived, so it is not sent again.';

export interface SendOptions extends Pick<Env, 'smtpUrl' | 'siteUrl' | 'dkim'> {
  /** Ends a mail that cannot be sent now as failed. */
  isLastTry: boolean;
}

/** The mail is out, so what remains is to say so, even if the database is away for a minute. */
async function recordSent(mail: ClaimedMail, tries = 20): Promise<void> {
  try {
    await markSent(getDb(), mail);
  } catch (error) {
    if (tries === 0) throw error;
    await wait(3_000);
    await recordSent(mail, tries - 1);
  }
}

async function sendClaimed(mail: ClaimedMail, smtpUrl: string, options: SendOptions): Promise<void> {
  const db = getDb();
  let isHandedOver = false;
  const onHandover = async () => {
    if (!(await beginHandover(db, mail))) throw new Error(`mail ${mail.id} was taken over`);
    isHandedOver = true;
  };
  try {
    await deliver(mail, { smtpUrl, onHandover, ...(await mailOrigin(options)) });
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.answer === 'none' && isHandedOver) return markFailed(db, mail.id, interrupted);
    if (error.answer === 'permanent' || options.isLastTry) return markFailed(db, mail.id, error.message);
    await markDelayed(db, mail, error.message);
    throw error;
  }
  await recordSent(mail);
}

/**
 * Sends a waiting mail, or captures it where there is no mail server. Bears being run again: a mail
 * is handed over by one attempt, and by none after an attempt whose outcome is not known. It is sent
 * again after a refusal for the time being, or a conversation that ended before the text left.
 * @throws DeliveryError where it should be tried again later.
 */
export async function sendMail(mailId: string, options: SendOptions): Promise<void> {
  const db = getDb();
  const claim = await claimMail(db, mailId);
  if (claim.state === 'settled') return;
  if (claim.state === 'handed-over') {
    if (Date.now() - claim.at.getTime() < longestHandover && !options.isLastTry) {
      throw new Error(`mail ${mailId} is being handed over by another attempt`);
    }
    return markFailed(db, mailId, interrupted);
  }
  const { smtpUrl } = options;
  return smtpUrl ? sendClaimed(claim.mail, smtpUrl, options) : markCaptured(db, claim.mail);
}
