import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { countTry, forgiveTries } from '../limits/own-tries';
import { accountMail } from '../links/mails';
import { admitSession } from '../store';
import { countRecoveryCodes } from './recovery';
import type { enterCodeInput } from './schema';
import { spendCode } from './spend-code';

/**
 * The second step of signing in: a right code makes the session that waits for it a whole one.
 * @throws AppError `invalid` (wrong or used, by field), `too-many`, `signed-out` (it waited too long).
 */
export async function enterCode(
  waiting: StaffMember,
  { code }: z.output<typeof enterCodeInput>,
): Promise<void> {
  await countTry('code', waiting.id);
  const now = new Date();
  await getDb().$transaction(async (tx) => {
    const way = await spendCode(tx, waiting.id, code, now);
    if (!way)
      throw new AppError('invalid', {
        message: `a wrong code for ${waiting.id}`,
        forPerson: 'You are not signed in yet.',
        fields: { code: 'This code is wrong, or was used. Wait for the next one, then enter it.' },
      });
    if (!(await admitSession(tx, waiting.sessionId, now)))
      throw new AppError('signed-out', { forPerson: 'This took too long. Sign in again.' });
    const left = await countRecoveryCodes(tx, waiting.id);
    if (way === 'recovery') {
      const what = `A recovery code was used to sign in to your account. ${left} of them are left.`;
      await queueMail(tx, await accountMail(waiting.email, what));
    }
    await recordAudit(tx, {
      staffId: waiting.id,
      actor: waiting.name,
      act: 'session.start',
      target: `staff:${waiting.id}`,
      after: way === 'recovery' ? { with: 'recovery code', recoveryCodesLeft: left } : { with: 'code' },
    });
  });
  await forgiveTries('code', waiting.id);
}
