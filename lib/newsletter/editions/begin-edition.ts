import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { emptyBody } from '@/lib/blocks/body';
import { asJson } from '@/lib/db/as-json';
import { getDb } from '@/lib/db/client';
import { defaultTopic } from '../topics/schema';
import { draftWeek } from './draft-week';

export const beginEditionInput = z.object({ from: z.enum(['nothing', 'week']) });

/**
 * Begins an edition: empty, or drafted from the stories and draws of the last seven days.
 * @returns its id.
 */
export async function beginEdition(
  staff: StaffMember,
  input: z.input<typeof beginEditionInput>,
): Promise<{ id: string }> {
  requireAbility(staff, 'edition.write');
  const { from } = beginEditionInput.parse(input);
  const text = from === 'week' ? await draftWeek() : { subject: '', previewText: '', body: emptyBody };
  return getDb().$transaction(async (tx) => {
    const { id } = await tx.edition.create({
      data: {
        ...text,
        body: asJson(text.body),
        topics: [defaultTopic],
        createdById: staff.id,
        updatedById: staff.id,
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.begin',
      target: `edition:${id}`,
      after: { from, subject: text.subject },
    });
    return { id };
  });
}
