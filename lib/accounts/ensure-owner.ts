import { randomBytes } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Db } from '@/lib/db/client';
import { hashPassword } from './hash-password';

/**
 * Creates the first owner where there is no staff at all.
 * @param input `password` is generated where none is given.
 * @returns the sign-in, once; null when somebody can sign in already.
 */
export async function ensureOwner(
  db: Db,
  input: { email: string; password?: string | undefined },
): Promise<{ email: string; password: string } | null> {
  if ((await db.staff.count()) > 0) return null;
  const password = input.password || randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  // Two servers may start at once on one database: the second finds the address taken.
  const [owner] = await db.staff.createManyAndReturn({
    data: { email: input.email, name: 'Owner', role: 'owner', passwordHash },
    select: { id: true },
    skipDuplicates: true,
  });
  if (!owner) return null;
  // A first story needs a byline; the demo content brings its own.
  if ((await db.author.count()) === 0) {
    await db.author.createMany({ data: { slug: 'newsroom', name: 'Newsroom' }, skipDuplicates: true });
  }
  await recordAudit(db, {
    staffId: null,
    actor: 'first start',
    act: 'staff.create',
    target: `staff:${owner.id}`,
    after: { email: input.email, role: 'owner' },
  });
  return { email: input.email, password };
}
