import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { type DeskPicture, type ListPicturesInput, listPicturesInput } from './schema';
import { findPicture, findPictures } from './store';

const pageSize = 40;

/** The library, newest first, by any word of alt text, file name or credit. `nextBefore` is null at the end. */
export async function listPictures(
  staff: StaffMember,
  input: ListPicturesInput = {},
): Promise<{ pictures: DeskPicture[]; nextBefore: number | null }> {
  requireAbility(staff, 'desk.open');
  const filter = listPicturesInput.parse(input);
  const found = await findPictures(getDb(), { ...filter, limit: pageSize + 1 });
  const pictures = found.slice(0, pageSize);
  return { pictures, nextBefore: found.length > pageSize ? (pictures.at(-1)?.id ?? null) : null };
}

/** One picture; null where the library has none of this id. */
export async function getPicture(staff: StaffMember, id: number): Promise<DeskPicture | null> {
  requireAbility(staff, 'desk.open');
  return findPicture(getDb(), id);
}
