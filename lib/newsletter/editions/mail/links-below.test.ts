import { expect, it } from 'vitest';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { linksBelow } from './links-below';

const link = (text: string, href: string, isBold = false) => ({
  type: 'text',
  text,
  marks: [...(isBold ? [{ type: 'bold' }] : []), { type: 'link', attrs: { href } }],
});

it('names each address by the words that lead there, once', () => {
  const body: FilledBody = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          link('Count it ', '/tools/crs-calculator'),
          link('here', '/tools/crs-calculator', true),
          { type: 'text', text: ', or read ' },
          link('https://example.org/', 'https://example.org/'),
        ],
      },
      { type: 'paragraph', content: [link('Again', '/tools/crs-calculator')] },
      {
        type: 'see-also',
        attrs: { articleId: 1 },
        data: { headline: 'What a draw is', url: '/policy/what-a-draw-is', sectionName: 'Policy' },
      },
    ],
  };
  expect(linksBelow(body, 'https://news.example.org')).toEqual([
    '- Count it here: https://news.example.org/tools/crs-calculator',
    '- https://example.org/',
    '- What a draw is: https://news.example.org/policy/what-a-draw-is',
  ]);
});
