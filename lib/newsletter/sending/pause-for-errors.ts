import { whoToTell } from '@/lib/accounts/people/who-to-tell';
import { getDb } from '@/lib/db/client';
import { composeMail } from '@/lib/email/compose';
import { queueMail } from '@/lib/email/queue-mail';
import type { Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';

/** Pauses a sending that meets only errors, and tells somebody, once. Nobody is lost: they wait. */
export async function pauseForErrors(sendingId: string, lastError: string): Promise<void> {
  const { data: site } = await getSettings();
  await getDb().$transaction(async (tx) => {
    const [paused] = await tx.sending.updateManyAndReturn({
      where: { id: sendingId, state: 'running', finishedAt: null },
      data: {
        state: 'paused',
        reason: `Paused by itself after many errors in a row. The last: ${lastError}`,
      },
    });
    if (!paused) return;
    const edition = await tx.edition.findUnique({ where: { sendingId } });
    const subject = edition?.subject ?? 'mails to subscribers';
    for (const to of await whoToTell(tx, paused.startedById, 'edition.send')) {
      const letter: Letter = {
        kind: 'sending.paused',
        to,
        subject: `Sending paused: ${subject}`,
        paragraphs: [
          `The sending of “${subject}” met many errors in a row and was paused. Whoever had not got it waits; nobody gets it twice.`,
          `The mail server or the connection said last: ${lastError}`,
          'Mend the cause, then go on with it at the desk.',
        ],
        action: {
          label: 'Open the newsletter desk',
          url: `${getEnv().siteUrl}/admin/newsletter${edition ? `/${edition.id}` : ''}`,
        },
        reason:
          'You get this because you started this sending, or may go on with it in the place of who did.',
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      await queueMail(tx, composeMail(letter, site));
    }
  });
}
