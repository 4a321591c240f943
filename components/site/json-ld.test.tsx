import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from './json-ld';

it.each([
  '</script><script>alert(1)</script><!-- "quoted" & more',
  '</SCRIPT\u2028\u2029>',
  '<!--<script>',
  ']]>\\u003c/script>\\',
  '\u202e{{7*7}}<%= 1 %>\u0000\ud800',
])('lets no text end the script: %j', (headline) => {
  const markup = renderToStaticMarkup(<JsonLd data={{ headline }} />);
  const inside = markup.replace('<script type="application/ld+json">', '').replace('</script>', '');
  expect(inside).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(inside)).toEqual({ headline });
});
