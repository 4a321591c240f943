import { articleUrl } from '@/lib/articles/present-article';
import { type Body, type BodyNode, emptyBody } from '@/lib/blocks/body';
import type { DrawData, FigureField } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import { formatDrawDate, fromCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { presentDraw } from '@/lib/draws/present-draw';
import { drawInclude } from '@/lib/draws/store';
import { getSettings } from '@/lib/settings/queries';

const day = 24 * 60 * 60 * 1000;
const mostStories = 8;
const fewStories = 4;
const mostBoards = 3;
const mostDraws = 20;

const words = (text: string, href?: string): BodyNode => ({
  type: 'text',
  text,
  ...(href ? { marks: [{ type: 'link', attrs: { href } }] } : {}),
});
const heading = (level: number, ...content: BodyNode[]): BodyNode => ({
  type: 'heading',
  attrs: { level },
  content,
});
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });

function figure(draw: DrawData, field: FigureField): BodyNode {
  const { program, number } = draw;
  return { type: 'figure', attrs: { program, number, field, seen: figureText(draw, field) } };
}

/** A provincial round in a line: its figures are references, as everywhere. */
function drawLine(draw: DrawData): BodyNode {
  const name = `${draw.programName}, ${draw.label}`;
  const line = [words(name, draw.url), words(` (${formatDrawDate(draw, 'short')})`)];
  if (draw.invitations !== null) line.push(words(': '), figure(draw, 'invitations'), words(' invitations'));
  if (draw.minScore !== null) line.push(words(', minimum score '), figure(draw, 'minScore'));
  return { type: 'listItem', content: [paragraph(...line)] };
}

/** @param from null: the newest few. */
async function findDraws(from: Date | null): Promise<DrawData[]> {
  const rows = await getDb().draw.findMany({
    where: { date: from ? { gte: from } : { not: null }, withdrawnAt: null },
    include: drawInclude,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: from ? mostDraws : mostBoards,
  });
  return rows.map(presentDraw);
}

/** @param from null: the newest few. */
function findStories(from: Date | null) {
  return getDb().publishedArticle.findMany({
    where: from ? { firstPublishedAt: { gte: from } } : {},
    select: { slug: true, headline: true, standfirst: true, section: { select: { slug: true } } },
    orderBy: [{ firstPublishedAt: 'desc' }, { articleId: 'desc' }],
    take: from ? mostStories : fewStories,
  });
}

/** Of the week; after a week without anything, the newest. */
async function findNews(from: Date) {
  const [stories, draws] = await Promise.all([findStories(from), findDraws(from)]);
  if (stories.length + draws.length > 0) return { stories, draws };
  return { stories: await findStories(null), draws: await findDraws(null) };
}

function drawNodes(draws: DrawData[]): BodyNode[] {
  const boards = draws.filter(({ program }) => program === 'express-entry').slice(0, mostBoards);
  const others = draws.filter((draw) => !boards.includes(draw));
  if (draws.length === 0) return [];
  return [
    heading(2, words('Draws')),
    ...boards.map(({ program, number }) => ({ type: 'draw-highlight', attrs: { program, number } })),
    ...(others.length > 0 ? [{ type: 'bulletList', content: others.map(drawLine) }] : []),
  ];
}

/**
 * An edition of what was published and drawn in the last seven days, newest first: stories with their
 * standfirst, Express Entry rounds as boards, other rounds in a line each. A writer looks through it.
 */
export async function draftWeek(): Promise<{ subject: string; previewText: string; body: Body }> {
  const { timeZone } = (await getSettings()).data;
  const today = todayIn(timeZone);
  const from = new Date(fromCalendarDate(today).getTime() - 7 * day);
  const { stories, draws } = await findNews(from);
  const storyNodes = stories.flatMap(({ slug, headline, standfirst, section }) => [
    heading(3, words(headline, articleUrl(section.slug, slug))),
    ...(standfirst ? [paragraph(words(standfirst))] : []),
  ]);
  const content = [
    ...drawNodes(draws),
    ...(stories.length > 0 ? [heading(2, words('Stories')), ...storyNodes] : []),
  ];
  const [first, second] = stories;
  return {
    subject: first?.headline.slice(0, 150) ?? '',
    previewText: second ? `Also: ${second.headline}`.slice(0, 200) : '',
    body: content.length > 0 ? { type: 'doc', content } : emptyBody,
  };
}
