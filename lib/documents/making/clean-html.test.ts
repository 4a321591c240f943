import { describe, expect, it } from 'vitest';
import { cleanHtml, isIncomplete, readPage } from './clean-html';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('cleanHtml', () => {
  it('removes the framework’s scripts, their preloads and its marks', () => {
    const { html } = cleanHtml(
      page(
        '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
          '<link rel="modulepreload" href="/_next/b.js"/>' +
          '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
          '<script src="/_next/static/chunks/a.js" async=""></script><meta name="next-size-adjust" content=""/>',
        '<div hidden=""><!--$--><!--/$--></div><p>One<!-- --> two</p>' +
          '<script>self.__next_f.push([1,"<p>again</p><script>"])</script><script id="_R_">x</script>',
      ),
    );
    expect(html).toBe(
      page('<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>', '<p>One two</p>'),
    );
  });

  it('keeps structured data and the one module, and what stands in them', () => {
    const kept =
      '<script type="application/ld+json">{"text":"<!-- a -->"}</script>' +
      '<script type="module" src="/assets/elements-A1.js"></script>';
    expect(cleanHtml(page(kept)).html).toBe(page(kept));
    expect(cleanHtml(page('<script type="module" src="https://evil.example/a.js"></script>')).html).toBe(
      page(''),
    );
  });

  it('reads what the page says to the layer, and removes it', () => {
    const { html, tags, status, location } = cleanHtml(
      page(
        '<meta name="cin:tags" content="draws article:12"/><meta name="cin:tags" content="draws tag:a&amp;b"/>' +
          '<meta name="cin:status" content="410"/><meta name="cin:location" content="/pnp/a?b=1&amp;c=2"/>' +
          '<meta name="description" content="&lt;meta name=&quot;cin:tags&quot; content=&quot;x&quot;&gt;"/>',
      ),
    );
    expect(tags).toEqual(['draws', 'article:12', 'tag:a&b']);
    expect(status).toBe(410);
    expect(location).toBe('/pnp/a?b=1&c=2');
    expect(html).not.toContain('name="cin:');
    expect(html).toContain('content="&lt;meta');
  });

  it('leaves a page whole in development', () => {
    const source = page('<meta name="cin:tags" content="draws"/><script>x</script>');
    expect(readPage(source)).toMatchObject({ html: source, tags: ['draws'] });
  });
});

describe('isIncomplete', () => {
  it.each(['<template id="B:0"></template>', '<div hidden id="S:0">', '<html id="__next_error__">'])(
    'notices %s',
    (html) => expect(isIncomplete(html)).toBe(true),
  );

  it.each([
    '<main><p>Templates</p></main>',
    '<p>What $RC( and __next_error__ mean, and id=&quot;S:0</p>',
    '<script type="application/ld+json">{"headline":"\\u003ctemplate> $RC( id=\\"S: __next_error__"}</script>',
  ])('accepts people’s words: %s', (html) => expect(isIncomplete(html)).toBe(false));
});
