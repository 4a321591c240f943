import { describe, expect, it } from 'vitest';
import { blocksOf, body } from './body';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('body', () => {
  it('accepts paragraphs, blocks and inline figures', () => {
    const input = doc(
      paragraph(
        { type: 'text', text: 'Invited: ' },
        { type: 'figure', attrs: { program: 'express-entry', number: '284', field: 'invitations' } },
      ),
      { type: 'draw-highlight', attrs: { program: 'express-entry', number: '91a' } },
    );
    const parsed = body.parse(input);
    expect(blocksOf(parsed).map((block) => block.name)).toEqual(['figure', 'draw-highlight']);
  });

  it('fills in what a block leaves to its defaults', () => {
    const parsed = body.parse(doc({ type: 'draw-table', attrs: { caption: 'This year' } }));
    expect(parsed.content?.[0]?.attrs).toMatchObject({ program: 'express-entry', streams: [], limit: 20 });
  });

  it.each([
    ['an unknown node', doc({ type: 'script', content: [] })],
    ['a block without its draw', doc({ type: 'draw-highlight', attrs: { program: 'express-entry' } })],
    ['a block with a wrong attribute', doc({ type: 'draw-table', attrs: { limit: 0 } })],
    [
      'a figure of no known field',
      doc(paragraph({ type: 'figure', attrs: { program: 'x', number: '1', field: 'x' } })),
    ],
    [
      'words in no language that is known',
      doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'language', attrs: { lang: 'xx' } }] })),
    ],
    [
      'a caption as long as a text',
      doc({
        type: 'table',
        attrs: { caption: 'x'.repeat(201) },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }] }],
      }),
    ],
    ['something that is no document', { type: 'paragraph' }],
    ['nothing', null],
    [
      'a link that runs a script',
      doc(
        paragraph({
          type: 'text',
          text: 'x',
          marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
        }),
      ),
    ],
  ])('refuses %s', (_what, input) => {
    expect(body.safeParse(input).success).toBe(false);
  });
});
