import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { loadRules } from './read-rules';
import { type CommentRules, keepRulesInput, rulesAsText, rulesKey } from './schema';

const target = 'comments:rules';

/** What the log says of rules: the held words are nobody's business. */
const told = ({ heldWords: _words, ...rest }: CommentRules) => rest;

async function requireSeen(tx: Db, stored: CommentRules, seen: string): Promise<void> {
  if (rulesAsText(stored) === seen) return;
  const last = await tx.auditEntry.findFirst({ where: { target }, orderBy: { id: 'desc' } });
  throw new AppError('conflict', {
    message: 'the rules of comments are others than were seen',
    forPerson: `${last?.actor ?? 'Somebody'} changed the rules after you opened them. Yours were not saved; what you typed is still here.`,
  });
}

/**
 * Sets the rules of comments on the whole site.
 * @throws AppError `forbidden`, `conflict` where they were changed since `seen`; ZodError.
 */
export async function keepRules(staff: StaffMember, input: z.input<typeof keepRulesInput>): Promise<void> {
  requireAbility(staff, 'comment.judge');
  const { seen, ...value } = keepRulesInput.parse(input);
  await getDb().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${rulesKey}))`;
    const before = await loadRules(tx);
    await requireSeen(tx, before, seen);
    await tx.setting.upsert({
      where: { key: rulesKey },
      create: { key: rulesKey, value },
      update: { value },
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.rules',
      target,
      before: told(before),
      after: told(value),
    });
    await recordContentChange(tx, [contentTags.commentRules]);
  });
}
