import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { verifyPassword } from './hash-password';
import { countAttempt, forgiveAttempts } from './limits/login-limits';
import { type RequestOrigin, signInInput } from './schema';
import { createSession, findCredentials } from './store';

/**
 * Checks an email address and a password and opens a session.
 * A wrong password and an unknown address take the same time and get the same answer.
 * @returns the new session's id, and whether it waits for a code (codes/enter-code.ts).
 * @throws AppError `invalid` (fields or no match), `too-many` (with the wait in its text).
 */
export async function signIn(
  input: unknown,
  origin: RequestOrigin,
): Promise<{ sessionId: string; needsCode: boolean }> {
  const parsed = signInInput.safeParse(input);
  if (!parsed.success) {
    const fields = Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
    );
    throw new AppError('invalid', { forPerson: 'Enter your email address and your password.', fields });
  }
  const { email, password } = parsed.data;
  await countAttempt(email, origin.address);

  const account = await findCredentials(getDb(), email);
  const isRight = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !isRight) {
    throw new AppError('invalid', {
      message: `sign-in failed from ${origin.address}`,
      forPerson: 'This email address and password do not match. Check both, then try again.',
    });
  }

  await forgiveAttempts(email, origin.address);
  return getDb().$transaction(async (tx) => {
    const now = new Date();
    const needsCode = account.codesSince !== null;
    const sessionId = await createSession(tx, { staffId: account.id, ...origin, now, needsCode });
    if (needsCode) return { sessionId, needsCode };
    await recordAudit(tx, {
      staffId: account.id,
      actor: account.name,
      act: 'session.start',
      target: `staff:${account.id}`,
    });
    return { sessionId, needsCode };
  });
}
