import { type BlockInBody, type Body, type BodyNode, walkBody } from '@/lib/blocks/body';
import { namedDraws } from '@/lib/blocks/draws/named-draws';
import type { FilledBody, FilledNode } from '@/lib/blocks/filled-body';
import { linkedArticle } from '@/lib/blocks/prosemirror/article-link';
import {
  type BlockAttrs,
  type BlockData,
  type BlockName,
  blockNames,
  blocks,
  isBlockName,
} from '@/lib/blocks/registry';
import { todayIn } from '@/lib/dates';
import { getDrawsByKeys } from '@/lib/draws/lists/batches';
import { type Read, tagsOf } from '@/lib/read';
import { blockLoaders, type LoadContext } from './block-loaders';
import { getPointedArticles } from './links/pointed-articles';

interface Place<N extends BlockName> {
  node: BodyNode;
  attrs: BlockAttrs<N>;
}

function placesOf<N extends BlockName>(nodes: BodyNode[], name: N): Place<N>[] {
  return nodes.flatMap((node) => {
    if (node.type !== name) return [];
    const attrs = blocks[name].attrs.safeParse(node.attrs ?? {});
    return attrs.success ? [{ node, attrs: attrs.data as BlockAttrs<N> }] : [];
  });
}

async function loadKind<N extends BlockName>(
  name: N,
  nodes: BodyNode[],
  context: LoadContext,
): Promise<Read<[BodyNode, BlockData<N> | null][]>> {
  const places = placesOf(nodes, name);
  if (places.length === 0) return { data: [], tags: [] };
  const { data, tags } = await blockLoaders[name](
    places.map(({ attrs }) => attrs),
    context,
  );
  return { data: places.map(({ node }, place) => [node, data[place] ?? null]), tags };
}

interface Known {
  dataOf: Map<BodyNode, BlockData<BlockName> | null>;
  articles: Map<number, { url: string }>;
}

/** Links to own articles with the addresses that these have now; null where they are not published. */
function fillMarks(marks: NonNullable<BodyNode['marks']>, { articles }: Known): typeof marks {
  return marks.map((mark) => {
    const articleId = linkedArticle(mark);
    if (articleId === null) return mark;
    return { ...mark, attrs: { articleId, href: articles.get(articleId)?.url ?? null } };
  });
}

/** The same tree with data on its blocks; attributes with their defaults, as renderers take them. */
function fill(node: BodyNode, known: Known): FilledNode {
  const { content, ...rest } = node;
  if (isBlockName(node.type)) {
    const attrs = blocks[node.type].attrs.safeParse(node.attrs ?? {});
    return { ...rest, ...(attrs.success && { attrs: attrs.data }), data: known.dataOf.get(node) ?? null };
  }
  if (rest.marks) return { ...rest, marks: fillMarks(rest.marks, known) };
  return content ? { ...rest, content: content.map((child) => fill(child, known)) } : rest;
}

/**
 * Fills a stored body's blocks from records, with one query for each kind of block.
 * @param at the article's calendar date, YYYY-MM-DD; an occupation list is the one in force then.
 * @param today the newsroom's calendar date, for promos; by default today in the newsroom's zone.
 */
export async function fillBody(
  body: Body,
  { at, today = todayIn() }: { at: string; today?: string },
): Promise<Read<FilledBody>> {
  const all = [...walkBody(body)];
  const nodes = all.filter((node) => isBlockName(node.type));
  const pointed = all.flatMap(({ marks = [] }) => marks.flatMap((mark) => linkedArticle(mark) ?? []));
  const references = blockNames.flatMap((name) =>
    placesOf(nodes, name).flatMap(({ attrs }) => namedDraws({ name, attrs } as BlockInBody)),
  );
  const context = { at, today, draws: getDrawsByKeys(references) };
  const [articles, ...loaded] = await Promise.all([
    getPointedArticles(pointed),
    ...blockNames.map((name) => loadKind(name, nodes, context)),
  ]);
  const dataOf = new Map(loaded.flatMap((kind): [BodyNode, BlockData<BlockName> | null][] => kind.data));
  const known = { dataOf, articles: articles.data };
  return { data: { ...fill(body, known), type: 'doc' }, tags: tagsOf(articles, ...loaded) };
}
