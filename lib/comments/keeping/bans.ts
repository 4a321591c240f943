import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { emailHash } from '../rules/hashes';
import { banInput, liftInput } from './schema';

const day = 86_400_000;

/**
 * Sets aside what comes from a comment's network or address, until a day. Only a keyed hash is kept.
 * A ban on the same one takes the place of an earlier one.
 * @throws AppError `forbidden`; `not-found` where the comment or its network is not known any more.
 */
export async function banWriter(staff: StaffMember, input: z.input<typeof banInput>): Promise<void> {
  requireAbility(staff, 'comment.judge');
  const { commentId, kind, days, reason } = banInput.parse(input);
  const comment = await getDb().comment.findUnique({
    where: { id: commentId },
    select: { networkHash: true, writer: { select: { email: true } } },
  });
  const email = comment?.writer?.email;
  const hash = kind === 'network' ? comment?.networkHash : email && emailHash(email);
  if (!hash) {
    throw new AppError('not-found', {
      forPerson: `The ${kind === 'network' ? 'network' : 'address'} of this comment is not kept any more.`,
    });
  }
  const ban = { kind, reason, createdAt: new Date(), expiresAt: new Date(Date.now() + Number(days) * day) };
  await getDb().$transaction(async (tx) => {
    await tx.commentBan.upsert({ where: { hash }, create: { hash, ...ban }, update: ban });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.ban',
      target: `comment:${commentId}`,
      after: { kind, days: Number(days), reason },
    });
  });
}

/** Ends a ban before its day. Ending one that is over changes nothing. @throws AppError `forbidden`. */
export async function liftBan(staff: StaffMember, input: z.input<typeof liftInput>): Promise<void> {
  requireAbility(staff, 'comment.judge');
  const { hash } = liftInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const { count } = await tx.commentBan.deleteMany({ where: { hash } });
    if (count === 0) return;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.lift-ban',
      target: `ban:${hash.slice(0, 8)}`,
    });
  });
}
