import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { segmentInput } from './schema';
import { segmentColumns } from './store';

async function requireFreeName(tx: Db, name: string, id: string | undefined): Promise<void> {
  const holder = await tx.audienceSegment.findUnique({ where: { name }, select: { id: true } });
  if (!holder || holder.id === id) return;
  const fields = { name: 'Another segment has this name' };
  throw new AppError('invalid', { forPerson: 'Some fields need another look.', fields });
}

async function write(tx: Db, typed: z.output<typeof segmentInput>): Promise<string> {
  const data = { name: typed.name, ...segmentColumns(typed) };
  if (!typed.id) return (await tx.audienceSegment.create({ data, select: { id: true } })).id;
  const { count } = await tx.audienceSegment.updateMany({
    where: { id: typed.id, version: typed.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0)
    throw new AppError('conflict', {
      forPerson:
        'Somebody else changed or deleted this segment after you opened it. Your typing is still here and is not saved: compare, then open it again.',
    });
  return typed.id;
}

/**
 * Makes or changes a segment. Editions that have not gone out yet take it as it is when they do.
 * @throws AppError `forbidden`, `invalid` (the name is taken), `conflict`; ZodError.
 */
export async function keepSegment(
  staff: StaffMember,
  input: z.input<typeof segmentInput>,
): Promise<{ id: string }> {
  requireAbility(staff, 'edition.write');
  const typed = segmentInput.parse(input);
  return getDb().$transaction(async (tx) => {
    await requireFreeName(tx, typed.name, typed.id);
    const id = await write(tx, typed);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'segment.keep',
      target: `segment:${id}`,
      after: { name: typed.name, match: typed.match, choices: typed.choices },
    });
    return { id };
  });
}
