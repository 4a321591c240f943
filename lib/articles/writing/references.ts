import { type BlockInBody, type Body, blocksOf } from '@/lib/blocks/body';
import { drawKey } from '@/lib/blocks/draw-data';
import type { ReferenceKind } from '@/lib/db/generated/enums';

export interface Reference {
  kind: ReferenceKind;
  /** `express-entry/284`, an article's or picture's id, a list's stream, a promo's slug. */
  target: string;
  count: number;
}

function referenceOf(block: BlockInBody): Omit<Reference, 'count'> | null {
  switch (block.name) {
    case 'draw-highlight':
    case 'figure':
      return { kind: 'draw', target: drawKey(block.attrs) };
    case 'see-also':
      return { kind: 'article', target: String(block.attrs.articleId) };
    case 'occupation-list':
      return { kind: 'occupationList', target: block.attrs.stream };
    case 'promo':
      return { kind: 'promo', target: block.attrs.promo };
    case 'picture':
      return { kind: 'media', target: String(block.attrs.mediaId) };
    case 'draw-table':
      // A stored query names no draw: what it finds changes with the records.
      return null;
  }
}

/** What an article's body and hero picture refer to, each target once with how often. */
export function referencesOf(body: Body, heroMediaId: number | null): Reference[] {
  const found = blocksOf(body).map(referenceOf);
  if (heroMediaId !== null) found.push({ kind: 'media', target: String(heroMediaId) });
  const counted = new Map<string, Reference>();
  for (const reference of found) {
    if (!reference) continue;
    const key = `${reference.kind} ${reference.target}`;
    counted.set(key, { ...reference, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
