import { describe, expect, it } from 'vitest';
import { type BodyNode, walkBody } from '@/lib/blocks/body';
import { type DrawData, drawKey } from '@/lib/blocks/draw-data';
import { formatInteger } from '@/lib/numbers';
import { slugPattern } from '@/lib/slug';
import { toDrawData } from '../draws/to-draw-data';
import { readRecords } from '../draws/write-draws';
import { finishBody } from '../finish-body';
import { demoPictures } from '../pictures/all-pictures';
import { demoArticles } from './all-articles';

const slugs = demoArticles.map((article) => article.slug);
const blocks = {
  seeAlso: (slug: string) => ({ type: 'see-also', attrs: { articleId: slugs.indexOf(slug) + 1 } }),
  picture: (slug: string, caption: string) => ({
    type: 'picture',
    attrs: { mediaId: 1, alt: demoPictures.find((one) => one.slug === slug)?.alt ?? '', caption },
  }),
};

const { draws, pools } = await readRecords();
const poolsByDate = new Map(pools.map((pool) => [pool.asOf, pool]));
const drawsByKey = new Map<string, DrawData>(
  draws.map((draw) => [drawKey(draw), toDrawData(draw, poolsByDate)]),
);

/** The digits of each number that was typed into a text: "3,500" and "3500" are one. */
function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*/g)?.map((number) => number.replaceAll(',', '')) ?? [];
}

function mentionedDraws(nodes: BodyNode[]): DrawData[] {
  const found = [...walkBody({ type: 'doc', content: nodes })].flatMap((node) => {
    if (node.type !== 'figure' && node.type !== 'draw-highlight') return [];
    const key = drawKey({ program: String(node.attrs?.program), number: String(node.attrs?.number) });
    return drawsByKey.get(key) ?? [];
  });
  return [...new Set(found)];
}

describe.each(demoArticles)('$slug', (article) => {
  const nodes = article.body(blocks);
  const typed = [...walkBody({ type: 'doc', content: nodes })].flatMap((node) => [
    node.text ?? '',
    String(node.attrs?.caption ?? ''),
  ]);

  it('is a valid body whose draws exist', () => {
    const { text } = finishBody(nodes, drawsByKey);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    expect(words).toBeLessThan(700);
  });

  it('types no figure of a draw that it names: figures are nodes', () => {
    const figures = mentionedDraws(nodes).flatMap((draw) =>
      [draw.invitations, draw.minScore, draw.poolTotal].flatMap((value) =>
        value === null ? [] : String(value),
      ),
    );
    const numbers = numbersIn([article.headline, article.standfirst, ...typed].join(' | '));
    expect(numbers.filter((number) => figures.includes(number))).toEqual([]);
  });

  it('has an address, a short headline, alt texts, and points only to what is there', () => {
    expect(article.slug).toMatch(slugPattern);
    expect(article.slug.length).toBeLessThanOrEqual(80);
    expect(article.headline.length).toBeLessThanOrEqual(110);
    expect(demoPictures.find((picture) => picture.slug === article.hero)?.alt).toBeTruthy();
    for (const node of walkBody({ type: 'doc', content: nodes })) {
      if (node.type === 'see-also') expect(node.attrs?.articleId).toBeGreaterThan(0);
      if (node.type === 'picture') expect(node.attrs?.alt).not.toBe('');
    }
  });
});

it('gives its numbers as they are read, with a comma', () => {
  expect(numbersIn(`${formatInteger(27_332)} and 75.`)).toEqual(['27332', '75']);
});
