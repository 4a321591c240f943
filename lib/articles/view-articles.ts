import { type Body, walkBody } from '@/lib/blocks/body';
import { bodyToText } from '@/lib/blocks/body-text';
import { type DrawData, drawKey } from '@/lib/blocks/draw-data';
import { namedDraws } from '@/lib/blocks/draws/named-draws';
import { asBlock, type FilledBlock, type FilledBody, walkFilled } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Prisma } from '@/lib/db/generated/client';
import { type Read, tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { fillBody } from './fill-body';
import { presentNote, standingNotes } from './flow/notes/notes';
import { cardSelect, presentCard, presentTag } from './present-article';
import type { ArticleView } from './schema';

/** What an article's own page needs besides its card. */
export const pageSelect = {
  ...cardSelect,
  body: true,
  heroMediaId: true,
  related: true,
  article: { select: { notes: standingNotes } },
  tags: { select: { tag: { select: { slug: true, name: true } } }, orderBy: { tagId: 'asc' } },
} satisfies Prisma.PublishedArticleSelect;
export type PageRow = Prisma.PublishedArticleGetPayload<{ select: typeof pageSelect }>;

interface Dated {
  body: Body;
  /** The article's calendar date. */
  at: string;
}

/** Only an occupation list depends on its article's date. */
const isDated = ({ body }: Dated) => [...walkBody(body)].some(({ type }) => type === 'occupation-list');

/** Fills several bodies, those without a dated block all at once. Each at its place. */
async function fillBodies(bodies: Dated[], today: string): Promise<Read<FilledBody[]>> {
  const undated = bodies.filter((one) => !isDated(one));
  const together: Body = { type: 'doc', content: undated.map(({ body }) => body) };
  const [joint, ...alone] = await Promise.all([
    fillBody(together, { at: today, today }),
    ...bodies.filter(isDated).map(({ body, at }) => fillBody(body, { at, today })),
  ]);
  const filled = new Map<Dated, FilledBody>();
  undated.forEach((one, place) => {
    filled.set(one, { ...joint.data.content?.[place], type: 'doc' });
  });
  bodies.filter(isDated).forEach((one, place) => {
    filled.set(one, alone[place]?.data ?? { type: 'doc' });
  });
  return { data: bodies.map((one) => filled.get(one) ?? { type: 'doc' }), tags: tagsOf(joint, ...alone) };
}

const blocksIn = (body: FilledBody) => [...walkFilled(body)].flatMap((node) => asBlock(node) ?? []);

/** The records of the draws that a block names. */
function drawsOf(block: FilledBlock): DrawData[] {
  if (block.name === 'draw-highlight' || block.name === 'figure') return block.data ? [block.data] : [];
  return block.name === 'comparison' && block.data ? [block.data.draw, block.data.than] : [];
}

/** The draws of a filled body that were corrected after an instant (ISO 8601), as `express-entry/284`. */
function listCorrectedDraws(body: FilledBody, since: string): string[] {
  const draws = blocksIn(body).flatMap(drawsOf);
  const corrected = draws.filter(({ correctedAt }) => correctedAt !== null && correctedAt > since);
  return [...new Set(corrected.map(drawKey))];
}

/** Published articles' rows with their bodies filled, in their order. */
export async function viewArticles(rows: PageRow[]): Promise<Read<ArticleView[]>> {
  const settings = await getSettings();
  const { timeZone } = settings.data;
  const bodies = rows.map((row) => ({
    body: row.body as unknown as Body,
    at: todayIn(timeZone, row.firstPublishedAt),
  }));
  const filled = await fillBodies(bodies, todayIn(timeZone));
  const own = rows.flatMap(({ articleId, heroMediaId }) => [
    contentTags.article(articleId),
    ...(heroMediaId === null ? [] : [contentTags.media(heroMediaId)]),
  ]);
  const data = rows.map((row, place): ArticleView => {
    const body = filled.data[place] ?? { type: 'doc' };
    const card = presentCard(row);
    return {
      ...card,
      tags: row.tags.map(({ tag }) => presentTag(tag)),
      body,
      // Not the stored text: its figures are those of the day it was published.
      text: bodyToText(body),
      draws: [...new Set(blocksIn(body).flatMap(namedDraws).map(drawKey))],
      correctedDraws: listCorrectedDraws(body, card.publishedAt),
      notes: row.article.notes.map(presentNote),
      related: row.related,
    };
  });
  return { data, tags: tagsOf({ tags: own }, settings, filled) };
}

/** Published articles by place: those of the ids, whole, in the order of the ids. */
export async function viewArticlesByIds(ids: number[]): Promise<Read<ArticleView[]>> {
  if (ids.length === 0) return { data: [], tags: [] };
  const rows = await getDb().publishedArticle.findMany({
    where: { articleId: { in: ids } },
    select: pageSelect,
  });
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  return viewArticles(ids.flatMap((id) => byId.get(id) ?? []));
}
