import { referencesOf } from '@/lib/articles/writing/references';
import { replaceReferences } from '@/lib/articles/writing/store';
import { emptyBody } from '@/lib/blocks/body';
import { drawKey } from '@/lib/blocks/draw-data';
import type { Db, Prisma } from '@/lib/db/client';
import { toSlug } from '@/lib/slug';
import { demoArticles } from './articles/all-articles';
import { authors } from './authors';
import type { DemoArticle, RowBlocks } from './demo-article';
import { toDrawData } from './draws/to-draw-data';
import type { DemoRecords } from './draws/write-draws';
import { finishBody } from './finish-body';
import { demoPictures } from './pictures/all-pictures';
import { promos } from './promos';

/** Looks up what must be there. */
function need<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo content has no ${key}`);
  return value;
}

async function writePromos(tx: Db): Promise<void> {
  for (const { offers, ...promo } of promos) {
    const rows = offers.map((offer, position) => ({ ...offer, position }));
    await tx.promo.create({ data: { ...promo, offers: { create: rows } } });
  }
}

/** Rows that articles point to. @returns their ids by slug. */
async function writeBeside(tx: Db) {
  const names = [...new Set(demoArticles.flatMap((article) => article.tags))];
  const authorRows = await tx.author.createManyAndReturn({ data: [...authors] });
  const tagRows = await tx.tag.createManyAndReturn({
    data: names.map((name) => ({ slug: toSlug(name), name })),
  });
  const sections = await tx.section.findMany();
  const ids = (rows: { slug: string; id: number }[]) => new Map(rows.map((row) => [row.slug, row.id]));
  return { authors: ids(authorRows), tags: ids(tagRows), sections: ids(sections) };
}

type Beside = Awaited<ReturnType<typeof writeBeside>> & { pictures: Map<string, number> };

/** The articles without their bodies: these point at each other. @returns ids by slug. */
async function writeDrafts(tx: Db, beside: Beside): Promise<Map<string, number>> {
  const rows = await tx.article.createManyAndReturn({
    data: demoArticles
      .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt))
      .map(({ slug, section, headline, standfirst, hero, publishedAt }) => ({
        slug,
        headline,
        standfirst,
        sectionId: need(beside.sections, section),
        status: 'published' as const,
        body: emptyBody as unknown as Prisma.InputJsonValue,
        heroMediaId: need(beside.pictures, hero),
        heroAlt: altOf(hero),
        createdAt: publishedAt,
        updatedAt: publishedAt,
      })),
    select: { id: true, slug: true },
  });
  return new Map(rows.map((row) => [row.slug ?? '', row.id]));
}

function altOf(picture: string): string {
  return demoPictures.find((candidate) => candidate.slug === picture)?.alt ?? '';
}

function rowBlocks(articles: Map<string, number>, pictures: Map<string, number>): RowBlocks {
  return {
    seeAlso: (slug) => ({ type: 'see-also', attrs: { articleId: need(articles, slug) } }),
    picture: (slug, caption) => ({
      type: 'picture',
      attrs: { mediaId: need(pictures, slug), alt: altOf(slug), caption },
    }),
  };
}

async function publish(
  tx: Db,
  article: DemoArticle,
  articleId: number,
  beside: Beside,
  finished: ReturnType<typeof finishBody>,
): Promise<void> {
  const { section, slug, headline, standfirst, tags, hero, publishedAt } = article;
  const sectionId = need(beside.sections, section);
  const heroMediaId = need(beside.pictures, hero);
  const heroAlt = altOf(hero);
  const body = finished.body as unknown as Prisma.InputJsonValue;
  await tx.article.update({ where: { id: articleId }, data: { body, updatedAt: publishedAt } });
  const times = { firstPublishedAt: publishedAt, publishedAt };
  const published = { sectionId, slug, headline, standfirst, body, heroMediaId, heroAlt, version: 1 };
  await tx.publishedArticle.create({ data: { articleId, ...published, text: finished.text, ...times } });
  const bylines = article.authors.map((author, position) => ({
    articleId,
    authorId: need(beside.authors, author),
    position,
  }));
  const labels = tags.map((tag) => ({ articleId, tagId: need(beside.tags, toSlug(tag)) }));
  const first = { firstPublishedAt: publishedAt };
  await tx.articleAuthor.createMany({ data: bylines });
  await tx.articleTag.createMany({ data: labels });
  await tx.publishedArticleAuthor.createMany({ data: bylines.map((row) => ({ ...row, ...first })) });
  await tx.publishedArticleTag.createMany({ data: labels.map((row) => ({ ...row, ...first })) });
  const snapshot = {
    headline,
    standfirst,
    section,
    slug,
    authors: article.authors,
    tags,
    heroMediaId,
    heroAlt,
    related: [],
    body,
  };
  await tx.articleRevision.create({
    data: { articleId, version: 1, kind: 'publish', snapshot, createdAt: publishedAt },
  });
  const references = referencesOf({ body: finished.body, heroMediaId, related: [] });
  await replaceReferences(tx, articleId, 'draft', references);
  await replaceReferences(tx, articleId, 'published', references);
}

/** Writes bylines, tags, the promo and all demo articles, published on the days of their news. */
export async function writeArticles(
  tx: Db,
  records: DemoRecords,
  pictures: Map<string, number>,
): Promise<void> {
  await writePromos(tx);
  const beside = { ...(await writeBeside(tx)), pictures };
  const ids = await writeDrafts(tx, beside);
  const blocks = rowBlocks(ids, pictures);
  const pools = new Map(records.pools.map((pool) => [pool.asOf, pool]));
  const draws = new Map(records.draws.map((draw) => [drawKey(draw), toDrawData(draw, pools)]));
  for (const article of demoArticles) {
    const finished = finishBody(article.body(blocks), draws);
    await publish(tx, article, need(ids, article.slug), beside, finished);
  }
}
