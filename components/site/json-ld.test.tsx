import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from './json-ld';

it('lets no text end the script', () => {
  const headline = '</script><script>alert(1)</script><!-- "quoted" & more';
  const markup = renderToStaticMarkup(<JsonLd data={{ headline }} />);
  const inside = markup.replace('<script type="application/ld+json">', '').replace('</script>', '');
  expect(inside).not.toContain('<');
  expect(JSON.parse(inside)).toEqual({ headline });
});
