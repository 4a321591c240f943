import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { searchBlockInput } from './schema';

async function keep(
  staff: StaffMember,
  input: z.input<typeof searchBlockInput>,
  act: 'search.block' | 'search.unblock',
): Promise<{ phrase: string }> {
  requireAbility(staff, 'search.keep');
  const { phrase } = searchBlockInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const { count } =
      act === 'search.block'
        ? await tx.searchBlock.createMany({ data: [{ phrase }], skipDuplicates: true })
        : await tx.searchBlock.deleteMany({ where: { phrase } });
    if (count === 0) return;
    await recordAudit(tx, { staffId: staff.id, actor: staff.name, act, target: `search:${phrase}` });
    await recordContentChange(tx, [contentTags.searches]);
  });
  return { phrase };
}

/**
 * Takes every search with these words out of the trending searches, everywhere and for good.
 * @throws AppError `forbidden`; ZodError where nothing is typed.
 */
export const blockSearch = (staff: StaffMember, input: z.input<typeof searchBlockInput>) =>
  keep(staff, input, 'search.block');

/** Lets a blocked search show again. @throws as above. */
export const unblockSearch = (staff: StaffMember, input: z.input<typeof searchBlockInput>) =>
  keep(staff, input, 'search.unblock');
