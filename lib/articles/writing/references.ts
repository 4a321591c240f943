import { type BlockInBody, blocksOf, walkBody } from '@/lib/blocks/body';
import { drawKey } from '@/lib/blocks/draw-data';
import { namedDraws } from '@/lib/blocks/draws/named-draws';
import { linkedArticle } from '@/lib/blocks/prosemirror/article-link';
import type { BlockName } from '@/lib/blocks/registry';
import type { ReferenceKind } from '@/lib/db/generated/enums';
import type { ArticleText } from './schema';

export interface Reference {
  kind: ReferenceKind;
  /** `express-entry/284`, an article's or picture's id, a list's stream, a promo's slug. */
  target: string;
  count: number;
  /** The kinds of block that refer to it; none for a hero picture, a link or a related story alone. */
  blocks: BlockName[];
}

type Target = Pick<Reference, 'kind' | 'target'>;

function targetsOf(block: BlockInBody): Target[] {
  switch (block.name) {
    case 'draw-highlight':
    case 'figure':
    case 'comparison':
    case 'draw-table':
      return namedDraws(block).map((draw) => ({ kind: 'draw', target: drawKey(draw) }));
    case 'see-also':
      return [{ kind: 'article', target: String(block.attrs.articleId) }];
    case 'occupation-list':
      return [{ kind: 'occupationList', target: block.attrs.stream }];
    case 'pull-quote':
    case 'embed':
    case 'source':
      return [];
    case 'promo':
      return [{ kind: 'promo', target: block.attrs.promo }];
    case 'picture':
      return [{ kind: 'media', target: String(block.attrs.mediaId) }];
  }
}

/** What an article's body, hero picture and related stories refer to, each target once with how often. */
export function referencesOf(text: Pick<ArticleText, 'body' | 'heroMediaId' | 'related'>): Reference[] {
  const { body, heroMediaId, related } = text;
  const counted = new Map<string, Reference>();
  const count = (target: Target, block: BlockName | null) => {
    const key = `${target.kind} ${target.target}`;
    const known = counted.get(key);
    const blocks = new Set(known?.blocks);
    if (block) blocks.add(block);
    counted.set(key, { ...target, count: (known?.count ?? 0) + 1, blocks: [...blocks] });
  };
  for (const block of blocksOf(body)) for (const target of targetsOf(block)) count(target, block.name);
  for (const { marks = [] } of walkBody(body)) {
    const articleId = marks.map(linkedArticle).find((id) => id !== null) ?? null;
    if (articleId !== null) count({ kind: 'article', target: String(articleId) }, null);
  }
  if (heroMediaId !== null) count({ kind: 'media', target: String(heroMediaId) }, null);
  for (const id of related) count({ kind: 'article', target: String(id) }, null);
  return [...counted.values()];
}
