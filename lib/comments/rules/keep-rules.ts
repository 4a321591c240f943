import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { commentRules, rulesKey } from './schema';

/**
 * Sets the rules of comments on the whole site.
 * @throws AppError `forbidden`; ZodError where a rule is not valid.
 */
export async function keepRules(staff: StaffMember, input: z.input<typeof commentRules>): Promise<void> {
  requireAbility(staff, 'comment.judge');
  const value = commentRules.parse(input);
  await getDb().$transaction(async (tx) => {
    const before = await tx.setting.findUnique({ where: { key: rulesKey } });
    await tx.setting.upsert({
      where: { key: rulesKey },
      create: { key: rulesKey, value },
      update: { value },
    });
    const { heldWords: _words, ...told } = value;
    const old = commentRules.safeParse(before?.value ?? {});
    const { heldWords: _oldWords, ...toldBefore } = old.success ? old.data : commentRules.parse({});
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.rules',
      target: 'comments:rules',
      before: toldBefore,
      after: told,
    });
    await recordContentChange(tx, [contentTags.commentRules]);
  });
}
