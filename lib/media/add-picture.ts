import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { keepPictureFiles } from './files/picture-files';
import { makeRenditions } from './make-renditions';
import { type AddedPicture, type AddPictureInput, addPictureInput, type DeskPicture } from './schema';
import { sniffPicture } from './sniff-picture';
import { findPictureByHash, insertPicture } from './store';

/** Milliseconds: a store of another company's may take its time. */
const storing = { timeout: 60_000 };

/** sharp's errors have no code; a full disk's has one. */
function damaged(cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== undefined) return cause;
  const forPerson = 'This file is damaged: not all of the picture can be read. Save it anew, then upload it.';
  return new AppError('invalid', { forPerson, fields: { file: forPerson }, cause });
}

/**
 * Takes a picture into the library with all its sizes. The same bytes a second time give the
 * picture that is there already, unchanged.
 * @param bytes the uploaded file, at most 20 MB.
 * @throws AppError `forbidden`, `invalid` (type, size, damage, no alt text, more than a picture).
 */
export async function addPicture(
  staff: StaffMember,
  bytes: Buffer,
  input: AddPictureInput,
): Promise<AddedPicture> {
  requireAbility(staff, 'media.add');
  const { filename, alt, credit } = addPictureInput.parse(input);
  const mime = await sniffPicture(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = await findPictureByHash(getDb(), hash);
  if (known) return { ...known, isKnown: true };

  const key = randomBytes(8).toString('hex');
  const workplace = path.join(getEnv().dataDir, 'media', `.new-${randomUUID()}`);
  try {
    const size = await makeRenditions(bytes, workplace, key).catch((cause: unknown) => {
      throw damaged(cause);
    });
    return await getDb().$transaction(async (tx) => {
      const row = { hash, key, filename, mime, bytes: bytes.length, alt, credit, staffId: staff.id, ...size };
      const picture = await insertPicture(tx, row);
      // Somebody else added the same bytes in this moment: theirs stays.
      if (!picture) {
        return { ...((await findPictureByHash(tx, hash)) as DeskPicture), isKnown: true };
      }
      await recordAudit(tx, {
        staffId: staff.id,
        actor: staff.name,
        act: 'media.add',
        target: `media:${picture.id}`,
        after: { filename, alt, credit },
      });
      // Last: a row never stands without its files.
      await keepPictureFiles(picture.id, workplace);
      return { ...picture, isKnown: false };
    }, storing);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}
