import { expect, it } from 'vitest';
import { isReader, type Visit } from './visit';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const visit = (change: Partial<Visit> = {}): Visit => ({
  userAgent: firefox,
  purpose: undefined,
  destination: 'document',
  opened: undefined,
  clientAddress: null,
  ...change,
});

it('takes a browser on its way to a page for a reader', () => {
  expect(isReader(visit())).toBe(true);
  expect(isReader(visit({ destination: undefined }))).toBe(true);
  expect(isReader(visit({ destination: 'empty', opened: '1' }))).toBe(true);
});

it.each([
  [
    'a search engine',
    { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  ['a command', { userAgent: 'curl/8.5.0' }],
  ['who says nothing', { userAgent: undefined }],
  ['a page fetched ahead', { purpose: 'prefetch' }],
  ['a page made ahead', { purpose: 'prefetch;prerender' }],
  ['a script', { destination: 'empty' }],
])('leaves out %s', (_what, change) => expect(isReader(visit(change))).toBe(false));
