import type { Db } from '@/lib/db/client';
import type { Media } from '@/lib/db/generated/client';
import { likeText } from '@/lib/db/like-text';
import { AppError } from '@/lib/errors';
import type { DeskPicture } from './schema';

const withPerson = { staff: { select: { name: true } } } as const;

function present(row: Media & { staff: { name: string } | null }): DeskPicture {
  const { id, key, widths, width, height, bytes, filename, alt, credit } = row;
  return {
    id,
    path: `/media/${id}/${key}`,
    widths: widths.toSorted((a, b) => a - b),
    width,
    height,
    bytes,
    filename,
    alt,
    credit,
    focus: { x: row.focusX, y: row.focusY },
    createdAt: row.createdAt.toISOString(),
    addedBy: row.staff?.name ?? '',
  };
}

export async function findPicture(db: Db, id: number): Promise<DeskPicture | null> {
  const row = await db.media.findUnique({ where: { id }, include: withPerson });
  return row && present(row);
}

/** The picture, held until the transaction ends. @throws AppError `not-found`. */
export async function holdPicture(tx: Db, id: number): Promise<DeskPicture> {
  await tx.$queryRaw`SELECT id FROM media WHERE id = ${id} FOR UPDATE`;
  const picture = await findPicture(tx, id);
  if (!picture) throw new AppError('not-found', { forPerson: 'This picture is no longer in the library.' });
  return picture;
}

export async function findPictureByHash(db: Db, hash: string): Promise<DeskPicture | null> {
  const row = await db.media.findUnique({ where: { hash }, include: withPerson });
  return row && present(row);
}

/** Null where a picture with these bytes is there already. */
export async function insertPicture(
  db: Db,
  row: Omit<Media, 'id' | 'createdAt' | 'focusX' | 'focusY'>,
): Promise<DeskPicture | null> {
  const [created] = await db.media.createManyAndReturn({
    data: row,
    skipDuplicates: true,
    include: withPerson,
  });
  return created ? present(created) : null;
}

/** Pictures from the newest; `before` is the last id of the page before. */
export async function findPictures(
  db: Db,
  filter: { search: string; before: number | null; limit: number },
): Promise<DeskPicture[]> {
  const contains = { contains: likeText(filter.search), mode: 'insensitive' } as const;
  const rows = await db.media.findMany({
    where: {
      ...(filter.before === null ? {} : { id: { lt: filter.before } }),
      ...(filter.search ? { OR: [{ alt: contains }, { filename: contains }, { credit: contains }] } : {}),
    },
    orderBy: { id: 'desc' },
    take: filter.limit,
    include: withPerson,
  });
  return rows.map(present);
}

export async function updatePicture(
  db: Db,
  id: number,
  change: { alt: string; credit: string },
): Promise<DeskPicture> {
  return present(await db.media.update({ where: { id }, data: change, include: withPerson }));
}
