import { expect, it } from 'vitest';
import { referencesOf } from './references';

it('names each target once, with how often, the hero picture and related stories among them', () => {
  const figure = { type: 'figure', attrs: { program: 'express-entry', number: '284', field: 'invitations' } };
  const body = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph', content: [figure, { type: 'text', text: ' and ' }, figure] },
      { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } },
      { type: 'draw-table', attrs: { program: 'express-entry' } },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'see-also', attrs: { articleId: 7 } }] }],
      },
      { type: 'occupation-list', attrs: { stream: 'healthcare' } },
      { type: 'promo', attrs: { promo: 'ielts' } },
      { type: 'picture', attrs: { mediaId: 3, alt: 'x' } },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'articleLink', attrs: { articleId: 8 } }] }],
      },
    ],
  };
  expect(referencesOf({ body, heroMediaId: 3, related: [9, 8] })).toEqual([
    { kind: 'draw', target: 'express-entry/284', count: 3, blocks: ['figure', 'draw-highlight'] },
    { kind: 'article', target: '7', count: 1, blocks: ['see-also'] },
    { kind: 'occupationList', target: 'healthcare', count: 1, blocks: ['occupation-list'] },
    { kind: 'promo', target: 'ielts', count: 1, blocks: ['promo'] },
    { kind: 'media', target: '3', count: 2, blocks: ['picture'] },
    { kind: 'article', target: '8', count: 2, blocks: [] },
    { kind: 'article', target: '9', count: 1, blocks: [] },
  ]);
});
