import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { openInput } from './open-input';
import { type ImportInput, type ImportPlan, importInput } from './schema';
import { planFile } from './write/write-import';

/**
 * What a file of official rounds would do: each row's outcome, what it changes, what is flagged. Nothing
 * is written.
 * @throws AppError `forbidden`, `unavailable` where it cannot be fetched, or `invalid` with the reason
 *   for which it would be refused whole.
 */
export async function previewImport(staff: StaffMember, input: ImportInput): Promise<ImportPlan> {
  requireAbility(staff, 'draw.import');
  const { isHistoric, ...typed } = importInput.parse(input);
  const { file } = await openInput({ ...typed, isHistoric });
  return planFile(file, { isHistoric });
}
