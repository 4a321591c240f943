import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { instantOf } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { enqueue } from '@/lib/queue/enqueue';
import { getSettings } from '@/lib/settings/queries';
import { type EditionVersion, scheduleEditionInput } from '../schema';
import { lockEdition } from '../store';
import { readyEdition } from './start-edition';

function refuse(at: string): AppError {
  return new AppError('invalid', { forPerson: at, fields: { at } });
}

async function readInstant(wallTime: string): Promise<Date> {
  const at = instantOf(wallTime, (await getSettings()).data.timeZone);
  if (!at) throw refuse('There is no such time on that day. Choose another.');
  if (at.getTime() <= Date.now()) throw refuse('This time has passed. Choose a later one.');
  return at;
}

/**
 * Has an edition sent at a time by the newsroom's clocks. The audience is the one of that minute, and
 * every check is asked again then.
 * @throws AppError `forbidden`, `not-found`, `conflict`, `invalid` (the time, or what is to mend).
 */
export async function scheduleEdition(
  staff: StaffMember,
  input: z.input<typeof scheduleEditionInput>,
): Promise<EditionVersion> {
  requireAbility(staff, 'edition.send');
  const { at: wallTime, ...seen } = scheduleEditionInput.parse(input);
  const at = await readInstant(wallTime);
  await readyEdition(await getDb().$transaction((tx) => lockEdition(tx, seen)));
  return getDb().$transaction(async (tx) => {
    const { id, version } = await lockEdition(tx, seen);
    await tx.edition.update({
      where: { id },
      data: {
        state: 'scheduled',
        scheduledAt: at,
        refusedFor: '',
        version: version + 1,
        updatedById: staff.id,
      },
    });
    await enqueue(tx, 'edition.fire', { editionId: id }, { startAfter: at });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.schedule',
      target: `edition:${id}`,
      after: { at: at.toISOString() },
    });
    return { id, version: version + 1 };
  });
}
