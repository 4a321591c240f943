import { describe, expect, it } from 'vitest';
import type { DrawData } from '@/lib/blocks/draw-data';
import type { FilledNode } from '@/lib/blocks/filled-body';
import { type CheckedArticle, checkForPublishing } from './publish-checks';

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
  impossibleCodes: [],
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }, ...content],
  },
  ...change,
});
const check = (change: Partial<CheckedArticle>, ...content: FilledNode[]) =>
  checkForPublishing(article(change, ...content)).map(({ kind, field }) => `${kind} ${field}`);

describe('checkForPublishing', () => {
  it('has nothing against a whole article', () => {
    expect(check({}, figure('3,500'))).toEqual([]);
  });

  it.each<[string, Partial<CheckedArticle>, string]>([
    ['no headline', { headline: '' }, 'error headline'],
    ['no section', { section: null }, 'error section'],
    ['a headline that gives no address', { headline: '加拿大', slug: '' }, 'error slug'],
    ['a picture above the text without alt text', { heroMediaId: 1 }, 'error heroAlt'],
    ['an impossible code', { impossibleCodes: ['99999'] }, 'error body'],
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
});
