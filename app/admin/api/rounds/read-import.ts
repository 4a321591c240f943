import { AppError } from '@/lib/errors';
import { refuseSize } from '@/lib/importers/rounds/read/refusals';
import { type ImportInput, maxFeedBytes } from '@/lib/importers/rounds/schema';
import { readMultipart } from '../../read-multipart';

/** A file of the allowed size, and the few words beside it. */
const limits = { maxBytes: maxFeedBytes + 64 * 1024, tooLarge: () => refuseSize(maxFeedBytes) };

function word(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/**
 * What a person asks of a file of rounds: `step` (preview or import), the `file` itself or the official
 * one fetched now, `isHistoric`, and of an import the hashes of what was previewed.
 * @throws AppError `invalid` without a file, or with too large a one.
 */
export async function readImport(request: Request): Promise<{ isImport: boolean; input: ImportInput }> {
  const form = await readMultipart(request, limits);
  const file = form?.get('file');
  if (!form)
    throw new AppError('invalid', { forPerson: 'Choose a file.', fields: { file: 'Choose a file.' } });
  const isImport = word(form, 'step') === 'import';
  const seen = isImport ? { seenHash: word(form, 'seenHash'), seenPlan: word(form, 'seenPlan') } : {};
  const common = { isHistoric: word(form, 'isHistoric') === 'on', ...seen };
  if (word(form, 'from') === 'official') return { isImport, input: { from: 'official', ...common } };
  if (!(file instanceof File) || file.size === 0)
    throw new AppError('invalid', { forPerson: 'Choose a file.', fields: { file: 'Choose a file.' } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { isImport, input: { from: 'upload', name: file.name, bytes, ...common } };
}
