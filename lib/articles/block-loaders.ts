import { type DrawData, drawKey } from '@/lib/blocks/draw-data';
import type { BlockAttrs, BlockData, BlockName } from '@/lib/blocks/registry';
import { getDrawTables } from '@/lib/draws/lists/batches';
import { getPictures } from '@/lib/media/queries';
import { loadOccupationLists } from '@/lib/occupations/queries';
import { getRunningPromos } from '@/lib/promos/queries';
import type { Read } from '@/lib/read';
import { getPointedArticles } from './links/pointed-articles';

export interface LoadContext {
  /** The article's calendar date, YYYY-MM-DD: which version of a list was in force. */
  at: string;
  /** Today's calendar date in the newsroom's zone: which promos run. */
  today: string;
  /** All draws that the body names, read once for highlights and figures. */
  draws: Promise<Read<Map<string, DrawData>>>;
}

/** For each block kind one batch: what each block of that kind shows, in the order of their attributes. */
export type BlockLoaders = {
  [N in BlockName]: (attrs: BlockAttrs<N>[], context: LoadContext) => Promise<Read<(BlockData<N> | null)[]>>;
};

async function drawsOf(
  references: { program: string; number: string }[],
  { draws }: LoadContext,
): Promise<Read<(DrawData | null)[]>> {
  const { data, tags } = await draws;
  return { data: references.map((reference) => data.get(drawKey(reference)) ?? null), tags };
}

async function loadSeeAlso(attrs: BlockAttrs<'see-also'>[]): Promise<Read<(BlockData<'see-also'> | null)[]>> {
  const { data, tags } = await getPointedArticles(attrs.map(({ articleId }) => articleId));
  return { data: attrs.map(({ articleId }) => data.get(articleId) ?? null), tags };
}

/** A block that says everything itself. */
const ownWords = async (attrs: unknown[]): Promise<Read<Record<string, never>[]>> => ({
  data: attrs.map(() => ({})),
  tags: [],
});

export const blockLoaders: BlockLoaders = {
  'draw-highlight': drawsOf,
  figure: drawsOf,
  comparison: async (attrs, { draws }) => {
    const { data, tags } = await draws;
    const pairs = attrs.map(({ program, number, than }) => {
      const [draw, other] = [number, than].map((one) => data.get(drawKey({ program, number: one })));
      return draw && other ? { draw, than: other } : null;
    });
    return { data: pairs, tags };
  },
  'draw-table': getDrawTables,
  'see-also': loadSeeAlso,
  'occupation-list': (attrs, { at }) => loadOccupationLists(attrs, at),
  promo: async (attrs, { today }) => {
    const { data, tags } = await getRunningPromos(
      attrs.map((one) => one.promo),
      today,
    );
    return { data: attrs.map((one) => data.get(one.promo) ?? null), tags };
  },
  'pull-quote': ownWords,
  embed: ownWords,
  source: async (attrs) => ({ data: attrs.map((_one, place) => ({ number: place + 1 })), tags: [] }),
  picture: async (attrs) => {
    const { data, tags } = await getPictures(attrs.map(({ mediaId }) => mediaId));
    return { data: attrs.map(({ mediaId }) => data.get(mediaId) ?? null), tags };
  },
};
