import { expect, it } from 'vitest';
import { bodyToHtml } from '@/lib/portable/body-to-html';
import { type Body, body } from '../body';
import { bodyToText } from '../body-text';
import type { FilledBody } from '../filled-body';
import { providerOf } from './embed';

it.each([
  ['https://www.youtube.com/watch?v=x', 'YouTube'],
  ['https://youtu.be/x', 'YouTube'],
  ['https://x.com/a/status/1', 'X'],
  ['https://open.spotify.com/episode/1', 'Spotify'],
  ['http://youtube.com/watch?v=x', undefined],
  ['https://youtube.com.evil.example/x', undefined],
  ['https://evil.example/youtube.com', undefined],
  ['https://vimeo.com/', undefined],
  ['javascript:alert(1)', undefined],
])('knows whose piece %s is', (url, name) => {
  expect(providerOf(url)?.name).toBe(name);
});

const doc = (attrs: Record<string, unknown>, type: string): Body => ({
  type: 'doc',
  content: [{ type, attrs }],
});

it('stores no embed of another site, no quote without words, no source that is a script', () => {
  expect(body.safeParse(doc({ url: 'https://evil.example/x', title: 'x' }, 'embed')).success).toBe(false);
  expect(body.safeParse(doc({ url: 'https://youtu.be/x', title: 'x' }, 'embed')).success).toBe(true);
  expect(body.safeParse(doc({ quote: ' ', by: '' }, 'pull-quote')).success).toBe(false);
  const inSentence = (url: string): Body => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'source', attrs: { text: 'IRCC', url } }] }],
  });
  expect(body.safeParse(inSentence('javascript:alert(1)')).success).toBe(false);
  expect(body.safeParse(inSentence('https://www.canada.ca/x')).success).toBe(true);
});

it('gives each outlet the quote, the card and the numbered sources', () => {
  const filled: FilledBody = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'So it is' },
          {
            type: 'source',
            attrs: { text: 'IRCC <1>', url: 'https://www.canada.ca/x' },
            data: { number: 1 },
          },
          { type: 'source', attrs: { text: 'A letter', url: '' }, data: { number: 2 } },
        ],
      },
      { type: 'pull-quote', attrs: { quote: 'We “wait”', by: 'A nurse' }, data: {} },
      { type: 'embed', attrs: { url: 'https://youtu.be/x', title: 'The speech' }, data: {} },
    ],
  };
  expect(bodyToHtml(filled, 'https://news.example.org')).toBe(
    [
      '<p>So it is [1] [2]</p>',
      '<blockquote><p>We “wait”</p><p>— A nurse</p></blockquote>',
      '<p>Video on YouTube: <a href="https://youtu.be/x">The speech</a></p>',
      '<h2>Sources</h2><ol><li><a href="https://www.canada.ca/x">IRCC &lt;1&gt;</a></li><li>A letter</li></ol>',
    ].join(''),
  );
  expect(bodyToText(filled)).toBe(
    [
      'So it is [1] [2]',
      '“We “wait”” — A nurse',
      'The speech: https://youtu.be/x',
      '[1] IRCC <1> https://www.canada.ca/x\n[2] A letter',
    ].join('\n\n'),
  );
});
