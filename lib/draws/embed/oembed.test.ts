import { expect, it } from 'vitest';
import { readOembedQuestion, toOembed, toOembedXml } from './oembed';

const site = { url: 'https://news.example', name: 'News & more' };
const page = `${site.url}/draws/express-entry/284`;
const ask = (query: Record<string, string>) => readOembedQuestion(new URLSearchParams(query), site.url);

it.each<[string, Record<string, string>, number]>([
  ['no address', {}, 400],
  ['an address that is none', { url: 'draws' }, 400],
  ['a width that is none', { url: page, maxwidth: 'wide' }, 400],
  ['another format', { url: page, format: 'yaml' }, 501],
  ['another site', { url: 'https://elsewhere.example/draws/express-entry/284' }, 404],
  ['another page', { url: `${site.url}/about` }, 404],
])('refuses %s', (_name, query, status) => expect(ask(query)).toMatchObject({ status }));

it('keeps within the size that is asked for', () => {
  expect(ask({ url: page })).toMatchObject({ width: 480, height: 240, format: 'json' });
  expect(ask({ url: page, maxwidth: '320', maxheight: '200', format: 'xml' })).toMatchObject({
    width: 320,
    height: 200,
    format: 'xml',
  });
  expect(ask({ url: page, maxwidth: '2000' })).toMatchObject({ width: 480 });
});

it('writes XML that holds any name', () => {
  const question = ask({ url: page });
  if ('status' in question) throw new Error(question.detail);
  const xml = toOembedXml(toOembed(question, site, 'Round 284'));
  expect(xml).toContain('<provider_name>News &amp; more</provider_name>');
  expect(xml).toContain(
    '<html>&lt;iframe src=&quot;https://news.example/embed/draws/express-entry/284&quot;',
  );
});
