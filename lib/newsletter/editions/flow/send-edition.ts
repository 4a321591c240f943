import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { type EditionVersion, editionVersion } from '../schema';
import { lockEdition } from '../store';
import { readyEdition, startEdition } from './start-edition';

/** In milliseconds: settling an audience of a million takes a while. */
const timeout = 120_000;

/**
 * Sends an edition now, as the person saw it.
 * @throws AppError `forbidden`, `not-found`, `conflict` (changed or sent meanwhile), `invalid` (what is to mend).
 */
export async function sendEdition(staff: StaffMember, input: EditionVersion): Promise<void> {
  requireAbility(staff, 'edition.send');
  const seen = editionVersion.parse(input);
  const edition = await getDb().$transaction((tx) => lockEdition(tx, seen));
  const ready = await readyEdition(edition);
  await getDb().$transaction(
    async (tx) => startEdition(tx, await lockEdition(tx, seen), { ...ready, staff }),
    { timeout },
  );
}
