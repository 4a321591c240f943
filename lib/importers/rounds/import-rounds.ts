import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getEnv } from '@/lib/env';
import { recordFailedLook } from './fetch/import-address';
import { recordLook } from './fetch/record-look';
import { openInput } from './open-input';
import { type ImportInput, type ImportPlan, importInput } from './schema';
import { writeImport } from './write/write-import';

/**
 * Imports a file of official rounds for a member of the staff.
 * @returns the import's id and what it did.
 * @throws AppError `forbidden`; `unavailable` where it cannot be fetched; `conflict` where it is not the
 *   file that was previewed, or would do something else than the preview said; `invalid` with the reason for which it is refused whole.
 */
export async function importRounds(
  staff: StaffMember,
  input: ImportInput,
): Promise<{ importId: number; plan: ImportPlan }> {
  requireAbility(staff, 'draw.import');
  const typed = importInput.parse(input);
  const url = getEnv().drawsFeedUrl;
  const run = {
    isHistoric: typed.isHistoric,
    staffId: staff.id,
    actor: staff.name,
    seenPlan: typed.seenPlan,
  };
  try {
    const { file, fetched } = await openInput(typed);
    const result = await writeImport(file, run);
    if (fetched) await recordLook(url, { outcome: 'read', validators: fetched.validators });
    return result;
  } catch (error) {
    if (typed.from === 'official') await recordFailedLook(url, error);
    throw error;
  }
}
