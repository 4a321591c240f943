import { describe, expect, it } from 'vitest';
import type { DrawData } from '@/lib/blocks/draw-data';
import type { FilledNode } from '@/lib/blocks/filled-body';
import type { CheckedArticle } from './checked-article';
import { checkForPublishing } from './publish-checks';
import type { CheckFacts } from './schema';

const draw: DrawData = {
  program: 'express-entry',
  programName: 'Express Entry',
  number: '284',
  url: '/draws/express-entry/284',
  date: '2024-02-14',
  datePrecision: 'day',
  dateEnd: null,
  label: 'Healthcare',
  streamName: 'Healthcare',
  invitations: 3500,
  invitationsQualifier: 'exact',
  minScore: 422,
  scoreScale: 'CRS',
  tieBreakAt: null,
  poolTotal: null,
  poolAsOf: null,
  correctedAt: null,
  correctedFields: [],
  flaggedFields: [],
  isWithdrawn: false,
};
const figure = (seen: string, data: DrawData | null = draw, field = 'invitations'): FilledNode => ({
  type: 'paragraph',
  content: [{ type: 'figure', attrs: { program: 'express-entry', number: '284', field, seen }, data }],
});

const article = (change: Partial<CheckedArticle>, ...content: FilledNode[]): CheckedArticle => ({
  headline: 'A headline',
  standfirst: 'A standfirst',
  section: 'express-entry',
  slug: 'a-headline',
  authors: ['amy'],
  heroMediaId: null,
  heroAlt: '',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }, ...content],
  },
  ...change,
});
const site = 'https://news.example.org';
const facts: CheckFacts = {
  at: '2024-02-14',
  codes: { '31102': 'occupation', '72400': 'occupation', '99999': 'none', '3456': 'none', '3110': 'group' },
  links: {
    '/pnp/new': { kind: 'moved', to: '/work/new' },
    '/pnp/draft': { kind: 'unpublished' },
    '/pnp/nothing': { kind: 'missing' },
    '/draws': { kind: 'found' },
  },
  lists: [{ stream: 'healthcare', streamName: 'Healthcare', name: 'Healthcare', codes: ['31102'] }],
};
const find = (...content: FilledNode[]) => checkForPublishing(article({}, ...content), facts, site);
const check = (change: Partial<CheckedArticle>, ...content: FilledNode[]) =>
  checkForPublishing(article(change, ...content), facts, site).map(({ kind, field }) => `${kind} ${field}`);
const words = (text: string): FilledNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const linked = (href: string): FilledNode => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'See ' },
    { type: 'text', text: 'this', marks: [{ type: 'link', attrs: { href } }] },
  ],
});
const heading = (level: number, text: string): FilledNode => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

describe('checkForPublishing', () => {
  it('has nothing against a whole article', () => {
    expect(check({}, figure('3,500'))).toEqual([]);
  });

  it.each<[string, Partial<CheckedArticle>, string]>([
    ['no headline', { headline: '' }, 'error headline'],
    ['no section', { section: null }, 'error section'],
    ['a headline that gives no address', { headline: '加拿大', slug: '' }, 'error slug'],
    ['a picture above the text without alt text', { heroMediaId: 1 }, 'error heroAlt'],
    ['an impossible code in the standfirst', { standfirst: 'For NOC 99999' }, 'error standfirst'],
    ['a long standfirst', { standfirst: 'x'.repeat(161) }, 'warning standfirst'],
    ['no standfirst', { standfirst: '' }, 'warning standfirst'],
    ['no author', { authors: [] }, 'warning authors'],
    ['a very long headline', { headline: 'x'.repeat(111) }, 'warning headline'],
    ['an empty body', { body: { type: 'doc', content: [{ type: 'paragraph' }] } }, 'warning body'],
  ])('names %s', (_what, change, expected) => {
    expect(check(change)).toEqual([expected]);
  });

  it.each<[string, FilledNode, string]>([
    [
      'a picture without alt text',
      { type: 'picture', attrs: { mediaId: 1, alt: '' }, data: null },
      'error body',
    ],
    ['a figure that changed', figure('3,400'), 'warning body'],
    ['a figure without a value', figure('', draw, 'poolTotal'), 'warning body'],
    ['a draw that is not there', figure('3,500', null), 'warning body'],
    ['a withdrawn draw', figure('3,500', { ...draw, isWithdrawn: true }), 'warning body'],
    ['a pointer to nothing', { type: 'see-also', attrs: { articleId: 1 }, data: null }, 'warning body'],
    ['a promo that does not run', { type: 'promo', attrs: { promo: 'x' }, data: null }, 'warning body'],
  ])('names %s', (_what, block, expected) => {
    expect(check({}, block)).toEqual([expected]);
  });

  it('says nothing of a block whose record is still asked for', () => {
    expect(check({}, { type: 'see-also', attrs: { articleId: 1 } })).toEqual([]);
  });

  it('offers the new value of a changed figure, at its place', () => {
    expect(find(figure('3,400'))).toEqual([
      expect.objectContaining({ place: { path: [1, 0] }, fix: { kind: 'seen', seen: '3,500' } }),
    ]);
  });

  it('turns a number that a named draw has into a figure of it', () => {
    const highlight = {
      type: 'draw-highlight',
      attrs: { program: 'express-entry', number: '284' },
      data: draw,
    };
    expect(find(highlight, words('The 3,500 invitations went to 422 and up.'))).toEqual([
      expect.objectContaining({
        place: { path: [2], from: 4, to: 9 },
        fix: {
          kind: 'figure',
          attrs: { program: 'express-entry', number: '284', field: 'invitations', seen: '3,500' },
        },
      }),
      expect.objectContaining({ place: { path: [2], from: 30, to: 33 } }),
    ]);
    for (const other of ['$3,500', '3,500.5', '13,500', '422-point', 'NOC 422', '#422', '35%']) {
      const found = find(highlight, words(`It says ${other} here.`));
      expect(found.filter(({ fix }) => fix)).toEqual([]);
    }
    expect(find(words('The 3,500 of a draw that the text does not name.'))).toEqual([]);
    const marks = [{ type: 'articleLink', attrs: { articleId: 1 } }];
    const headline = { type: 'paragraph', content: [{ type: 'text', text: '3,500 are invited', marks }] };
    expect(find(highlight, headline).filter(({ fix }) => fix)).toEqual([]);
  });

  it.each([
    ['NOC 31102', []],
    ['NOC 99999', ['error']],
    ['NOC 3456', ['error']],
    ['NOC 3110', ['warning']],
    ['NOC 72400', []],
  ])('judges %s', (text, kinds) => {
    expect(find(words(text)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('judges codes wherever somebody types: captions, quotes, alt texts, columns of tables', () => {
    const picture = { mediaId: 1, alt: 'A nurse', caption: 'A nurse, NOC 99999' };
    const data = { path: '/media/1/a', widths: [], width: 1, height: 1, credit: '', focus: { x: 50, y: 50 } };
    expect(find({ type: 'picture', attrs: picture, data })).toMatchObject([
      { kind: 'error', field: 'body', place: { path: [1] } },
    ]);
    const quote = { type: 'pull-quote', attrs: { quote: 'We hire NOC 3110', by: 'A nurse' } };
    expect(find(quote)).toMatchObject([{ kind: 'warning', place: { path: [1] } }]);
    expect(check({ heroMediaId: 1, heroAlt: 'NOC 99999 at work' })).toEqual(['error heroAlt']);
    const row = (...cells: string[]): FilledNode => ({
      type: 'tableRow',
      content: cells.map((cell) => ({ type: 'tableCell', content: [words(cell)] })),
    });
    const table = [
      row('Occupation', 'NOC code', 'Places'),
      row('Nurse', '31102', '99999'),
      row('X', '99999', ''),
    ];
    expect(find({ type: 'table', content: table })).toMatchObject([
      { kind: 'error', field: 'body', place: { path: [1, 2, 1] } },
    ]);
  });

  it('names a code that is not on the list that the article is about', () => {
    const [found] = find(figure('3,500'), words('NOC 31102 and 72400'));
    expect(found).toMatchObject({ kind: 'warning', place: { path: [2], from: 14, to: 19 } });
    expect(found?.message).toBe('72400 is not on the list of “Healthcare” in force on February 14, 2024.');
  });

  it.each([
    ['/draws', null],
    ['https://www.canada.ca/x', null],
    ['/pnp/nothing?a=1#b', 'Nothing stands at /pnp/nothing: the link is dead.'],
    [`${site}/pnp/draft`, '/pnp/draft is not published: readers who follow the link find nothing.'],
    ['/pnp/new/', '/pnp/new has moved to /work/new.'],
  ])('judges a link to %s', (href, message) => {
    expect(find(linked(href)).map((one) => one.message)).toEqual(message ? [message] : []);
    if (message) expect(find(linked(href))[0]?.place).toEqual({ path: [1], from: 4, to: 8 });
  });

  it('knows headings that jump over a level', () => {
    expect(check({}, heading(2, 'A'), heading(3, 'B'), heading(2, 'C'), heading(4, 'D'))).toEqual([
      'warning body',
    ]);
    expect(check({}, heading(3, 'First'))).toEqual(['warning body']);
  });
});
