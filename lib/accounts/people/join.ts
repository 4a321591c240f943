import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import type { Role } from '@/lib/db/generated/enums';
import { AppError } from '@/lib/errors';
import { toSlug } from '@/lib/slug';
import { hashPassword } from '../hash-password';
import { closeLink, findLink } from '../links/links';
import { requireGoodPassword } from '../password/check-password';
import type { joinInput } from '../password/schema';
import type { RequestOrigin } from '../schema';
import { createSession } from '../store';

const gone = () =>
  new AppError('not-found', {
    forPerson: 'This link was used, taken back or is too old. Ask for another invitation.',
  });

/** Whom an invitation is for; null where its link does not work any more. */
export async function findInvitation(token: string): Promise<{ email: string; role: Role } | null> {
  const link = await findLink(getDb(), 'invite', token);
  return link?.role ? { email: link.email, role: link.role } : null;
}

/** A story needs a byline: everybody who joins has one, at an address that nobody has. */
async function addByline(tx: Db, staffId: string, name: string): Promise<void> {
  const stem = toSlug(name) || 'author';
  const taken = await tx.author.findMany({ where: { slug: { startsWith: stem } }, select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = stem;
  for (let n = 2; slugs.has(slug); n += 1) slug = `${stem}-${n}`;
  await tx.author.create({ data: { slug, name, staffId } });
  await recordContentChange(tx, [contentTags.author(slug)]);
}

/**
 * Makes the account of somebody who was invited, and signs them in.
 * @returns the new session's id.
 * @throws AppError `invalid` (the password, by field), `not-found` (the link was used or ran out).
 */
export async function joinByInvitation(
  { token, name, password }: z.output<typeof joinInput>,
  origin: RequestOrigin,
): Promise<{ sessionId: string }> {
  const link = await findLink(getDb(), 'invite', token);
  if (!link?.role) throw gone();
  const { id: linkId, email, role } = link;
  await requireGoodPassword(password, { email, name });
  const passwordHash = await hashPassword(password);
  return getDb().$transaction(async (tx) => {
    if (!(await closeLink(tx, linkId))) throw gone();
    const data = { email, name, role, passwordHash };
    const [person] = await tx.staff.createManyAndReturn({ data, select: { id: true }, skipDuplicates: true });
    if (!person) throw gone();
    await addByline(tx, person.id, name);
    await recordAudit(tx, {
      staffId: person.id,
      actor: name,
      act: 'staff.join',
      target: `staff:${person.id}`,
      after: { name, email, role },
    });
    return { sessionId: await createSession(tx, { staffId: person.id, ...origin, now: new Date() }) };
  });
}
