import type { BlockData } from '@/lib/blocks/registry';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Media } from '@/lib/db/generated/client';
import type { Read } from '@/lib/read';

/** The fields of a picture's row that a reader's page needs. */
export const pictureSelect = {
  id: true,
  key: true,
  widths: true,
  width: true,
  height: true,
  credit: true,
  focusX: true,
  focusY: true,
};

/** A picture as outlets show it. A rendition's path is `{path}-{width}.webp`. */
export function presentPicture(row: Pick<Media, keyof typeof pictureSelect>): BlockData<'picture'> {
  return {
    path: `/media/${row.id}/${row.key}`,
    widths: row.widths.toSorted((a, b) => a - b),
    width: row.width,
    height: row.height,
    credit: row.credit,
    focus: { x: row.focusX, y: row.focusY },
  };
}

/** Pictures by id in one query; unknown ones are missing. */
export async function getPictures(ids: number[]): Promise<Read<Map<number, BlockData<'picture'>>>> {
  const unique = [...new Set(ids)];
  const tags = unique.map(contentTags.media);
  if (unique.length === 0) return { data: new Map(), tags };
  const rows = await getDb().media.findMany({ where: { id: { in: unique } }, select: pictureSelect });
  return { data: new Map(rows.map((row) => [row.id, presentPicture(row)])), tags };
}
