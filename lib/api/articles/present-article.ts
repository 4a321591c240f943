import type { ArticleView } from '@/lib/articles/schema';
import { drawKey } from '@/lib/blocks/draw-data';
import { listCorrectionsOf } from '@/lib/draws/lists/corrections';
import type { RecentCorrection } from '@/lib/draws/views';
import { getEnv } from '@/lib/env';
import { bodyToHtml } from '@/lib/portable/body-to-html';
import { type Read, tagsOf } from '@/lib/read';
import type { ArticleRecord } from '../contract/article';
import { presentFigureCorrection } from '../draws/present-draw';

const referenceOf = (key: string) => {
  const slash = key.indexOf('/');
  return { program: key.slice(0, slash), number: key.slice(slash + 1) };
};

/** The corrections of an article's figures since it was out. */
function correctionsOf(article: ArticleView, all: RecentCorrection[]): ArticleRecord['corrections'] {
  return all
    .filter(({ draw, at }) => article.correctedDraws.includes(drawKey(draw)) && at > article.publishedAt)
    .map((correction) => ({
      ...presentFigureCorrection(correction),
      draw: { program: correction.draw.program, number: correction.draw.number },
    }));
}

/** Articles as the API gives them, with what was corrected in each. */
export async function presentArticleRecords({
  data: articles,
  tags,
}: Read<ArticleView[]>): Promise<Read<ArticleRecord[]>> {
  const { siteUrl } = getEnv();
  const keys = [...new Set(articles.flatMap(({ correctedDraws }) => correctedDraws))];
  const since = articles.map(({ publishedAt }) => publishedAt).sort()[0] ?? new Date().toISOString();
  const corrections = await listCorrectionsOf(keys, since);
  const whole = <Named extends { slug: string; name: string; url: string }>({ slug, name, url }: Named) => ({
    slug,
    name,
    url: siteUrl + url,
  });
  const data = articles.map(
    (article): ArticleRecord => ({
      section: article.section.slug,
      slug: article.slug,
      url: siteUrl + article.url,
      headline: article.headline,
      standfirst: article.standfirst,
      authors: article.authors.map(whole),
      tags: article.tags.map(whole),
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      corrections: correctionsOf(article, corrections.data),
      notes: article.notes.map(({ kind, text, at }) => ({ kind, text, at })),
      draws: article.draws.map(referenceOf),
      html: bodyToHtml(article.body, siteUrl),
      text: article.text,
    }),
  );
  return { data, tags: tagsOf({ tags }, corrections) };
}
