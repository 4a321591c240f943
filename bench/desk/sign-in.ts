import { encode } from 'next-auth/jwt';
import { createSession, sessionSeconds } from '@/lib/accounts/store';
import { createDb } from '@/lib/db/client';

/** Signs the owner in past the form. @returns the cookie of the session. */
export async function signIn(databaseUrl: string, secret: string): Promise<string> {
  const db = createDb(databaseUrl);
  try {
    const { id } = await db.staff.findFirstOrThrow({ where: { role: 'owner' }, select: { id: true } });
    const sessionId = await createSession(db, { staffId: id, userAgent: 'bench', now: new Date() });
    return `cin-session=${await encode({ token: { sessionId }, secret, maxAge: sessionSeconds })}`;
  } finally {
    await db.$disconnect();
  }
}
