import { describe, expect, it } from 'vitest';
import type { DrawData } from '@/lib/blocks/draw-data';
import type { FilledNode } from '@/lib/blocks/filled-body';
import { bodySchema } from '@/lib/blocks/prosemirror/body-extensions';
import { isBlockName } from '@/lib/blocks/registry';
import { bodyToHtml } from './body-to-html';

const site = 'https://news.example.org';
const hostile = `"><script>alert('x')</script>&amp;`;
const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;';
const reference = { program: 'express-entry', number: '284' };
const draw: DrawData = {
  ...reference,
  programName: 'Express Entry',
  url: '/draws/express-entry/284',
  date: '2024-02-14',
  datePrecision: 'day',
  dateEnd: null,
  label: hostile,
  streamName: null,
  invitations: 3500,
  invitationsQualifier: 'exact',
  minScore: 422,
  scoreScale: 'CRS',
  tieBreakAt: '2024-01-30T02:39:54Z',
  poolTotal: null,
  poolAsOf: null,
  correctedAt: null,
  correctedFields: [],
  flaggedFields: ['minScore'],
  isWithdrawn: false,
};
const render = (...content: FilledNode[]) => bodyToHtml({ type: 'doc', content }, site);
const linked = (href: unknown) =>
  render({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
  });

describe('bodyToHtml', () => {
  it('escapes all that a person or a source wrote', () => {
    const picture = {
      path: '/media/1/aa',
      widths: [480],
      width: 480,
      height: 320,
      focus: { x: 50, y: 50 },
      credit: hostile,
    };
    const list = {
      name: hostile,
      listYear: 2023,
      versionLabel: null,
      effectiveFrom: '2023-06-28',
      effectiveUntil: null,
      rule: hostile,
      occupations: [{ code: '31301', title: hostile, teer: 1 }],
    };
    const offers = [{ text: hostile, benefit: hostile, url: 'https://partner.example/"><script>' }];
    const markup = render(
      { type: 'paragraph', content: [{ type: 'text', text: hostile, marks: [{ type: 'bold' }] }] },
      { type: 'draw-highlight', attrs: reference, data: draw },
      {
        type: 'draw-table',
        attrs: { caption: hostile },
        data: { draws: [draw], programName: hostile, scoreScale: 'CRS' },
      },
      {
        type: 'see-also',
        attrs: { articleId: 1 },
        data: { headline: hostile, url: '/pnp/x', sectionName: '' },
      },
      { type: 'occupation-list', attrs: { stream: 'healthcare', listYear: null }, data: list },
      { type: 'promo', attrs: { promo: 'x' }, data: { title: hostile, partner: hostile, offers } },
      { type: 'picture', attrs: { mediaId: 1, alt: hostile, caption: hostile }, data: picture },
      {
        type: 'paragraph',
        content: [{ type: 'figure', attrs: { ...reference, field: 'label', seen: '' }, data: draw }],
      },
    );
    expect(markup).not.toContain('<script');
    expect(markup.split(escaped).length - 1).toBe(16);
    expect(markup).toContain('href="https://partner.example/%22%3E%3Cscript%3E" rel="sponsored nofollow"');
  });

  it.each([
    ['/pnp/bc', 'href="https://news.example.org/pnp/bc"'],
    ['https://www.canada.ca/?a=1&b=2', 'href="https://www.canada.ca/?a=1&amp;b=2"'],
    ['mailto:desk@example.org', 'href="mailto:desk@example.org"'],
  ])('links to %s', (href, expected) => {
    expect(linked(href)).toContain(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example/x',
    '/\\evil.example/x',
    '#top',
    'https://',
    42,
    null,
  ])('keeps the words alone of a link to %j', (href) => {
    expect(linked(href)).toBe('<p>x</p>');
  });

  it('says the figures of a draw, what is being checked, and nothing of a withdrawn one', () => {
    const highlight = (data: DrawData | null) => render({ type: 'draw-highlight', attrs: reference, data });
    expect(highlight(draw)).toContain('<li>CRS cut-off: <strong>422</strong> (being checked)</li>');
    expect(highlight({ ...draw, correctedAt: '2024-02-15T15:00:00Z' })).toContain(
      'Corrected February 15, 2024',
    );
    expect(highlight({ ...draw, isWithdrawn: true })).not.toContain('3,500');
    expect(highlight(null)).toBe('');
  });

  it('carries the caption of a table and the language of words', () => {
    const words = [{ type: 'text', text: 'Entrée', marks: [{ type: 'language', attrs: { lang: 'fr' } }] }];
    const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: words }] };
    const rows = [{ type: 'tableRow', content: [cell] }];
    expect(render({ type: 'table', attrs: { caption: 'Who <came>' }, content: rows })).toBe(
      '<table><caption>Who &lt;came&gt;</caption><tbody><tr><td><p><span lang="fr">Entrée</span></p></td></tr></tbody></table>',
    );
  });

  it('has markup of its own for every kind of node that a body may hold', () => {
    const kinds = Object.keys(bodySchema().nodes).filter(
      (kind) => !isBlockName(kind) && kind !== 'doc' && kind !== 'text',
    );
    expect(kinds.length).toBeGreaterThan(8);
    for (const type of kinds) expect(render({ type }), type).toMatch(/^<[a-z]/);
  });
});
