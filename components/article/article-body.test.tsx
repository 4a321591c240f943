import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FilledNode } from '@/lib/blocks/filled-body';
import { ArticleBody } from './article-body';

const text = (words: string, ...marks: FilledNode['marks'] & object) => ({
  type: 'text',
  text: words,
  marks,
});
const link = (href: string) => ({ type: 'link', attrs: { href } });
const html = (...content: FilledNode[]) =>
  renderToStaticMarkup(<ArticleBody body={{ type: 'doc', content }} />);
const paragraph = (...content: FilledNode[]) => ({ type: 'paragraph', content });

describe('ArticleBody', () => {
  it('writes marks from the outside in, and escapes words', () => {
    expect(html(paragraph(text('a < b', { type: 'bold' }, { type: 'italic' })))).toBe(
      '<div class="body"><p><strong><em>a &lt; b</em></strong></p></div>',
    );
  });

  it('names a writer’s table by the heads of its columns', () => {
    const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
    const row = (type: string, ...words: string[]) => ({
      type: 'tableRow',
      content: words.map((one) => cell(type, one)),
    });
    const table = (head: string) => ({
      type: 'table',
      content: [row(head, 'Test', 'CLB 9'), row('tableCell', 'IELTS', '7')],
    });
    expect(html(table('tableHeader'))).toContain('<table aria-label="Table: Test, CLB 9">');
    expect(html(table('tableCell'))).toContain('<table><tbody>');
  });

  it('gives a table the caption that its writer wrote, and words their language', () => {
    const french = text('Entrée express', { type: 'language', attrs: { lang: 'fr' } });
    const cell = { type: 'tableHeader', content: [paragraph(french)] };
    const table = {
      type: 'table',
      attrs: { caption: 'Marks' },
      content: [{ type: 'tableRow', content: [cell] }],
    };
    expect(html(table)).toBe(
      '<div class="body"><table><caption>Marks</caption><tbody><tr><th scope="col"><p><span lang="fr">Entrée express</span></p></th></tr></tbody></table></div>',
    );
    expect(html(paragraph(text('x', { type: 'language', attrs: { lang: '"><script>' } })))).toContain(
      '<p>x</p>',
    );
  });

  it('gives a link of another site its rel, one of this site none', () => {
    expect(html(paragraph(text('x', link('https://example.org/'))))).toContain(
      '<a href="https://example.org/" rel="noopener">x</a>',
    );
    expect(html(paragraph(text('x', link('/draws'))))).toContain('<a href="/draws">x</a>');
  });

  it.each(['javascript:alert(1)', '//elsewhere.example', 'data:text/html,x'])(
    'drops a link to %s',
    (href) => {
      expect(html(paragraph(text('x', link(href))))).toBe('<div class="body"><p>x</p></div>');
    },
  );

  it('shows nothing for a block whose record is gone, and what the writer saw for a figure', () => {
    const figure = { program: 'express-entry', number: '1', field: 'minScore', seen: '886' };
    expect(
      html(
        { type: 'draw-highlight', attrs: { program: 'express-entry', number: '1' }, data: null },
        paragraph(text('from '), { type: 'figure', attrs: figure, data: null }),
      ),
    ).toBe('<div class="body"><p>from 886</p></div>');
  });

  it('leaves empty paragraphs out', () => {
    expect(html({ type: 'paragraph' }, paragraph(text('x')))).toBe('<div class="body"><p>x</p></div>');
  });
});
