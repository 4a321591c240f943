import { expect, it } from 'vitest';
import { bodyToText } from './body-text';
import type { DrawData } from './draw-data';
import type { FilledNode } from './filled-body';

const draw: DrawData = {
  program: 'express-entry',
  programName: 'Express Entry',
  number: '284',
  url: '/draws/express-entry/284',
  date: '2024-02-14',
  datePrecision: 'day',
  dateEnd: null,
  label: 'Healthcare occupations (Version 1)',
  streamName: 'Healthcare occupations',
  invitations: 3500,
  invitationsQualifier: 'exact',
  minScore: 422,
  scoreScale: 'CRS',
  tieBreakAt: '2024-01-30T02:39:54Z',
  poolTotal: 211273,
  poolAsOf: '2024-02-11',
  correctedAt: null,
  correctedFields: [],
  flaggedFields: [],
  isWithdrawn: false,
};
const text = (words: string): FilledNode => ({ type: 'text', text: words });
const paragraph = (...content: FilledNode[]): FilledNode => ({ type: 'paragraph', content });
const reference = { program: 'express-entry', number: '284' };

it('says a body in words, with the values of its figures', () => {
  const body = bodyToText({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text('The round')] },
      paragraph(
        text('It invited '),
        { type: 'figure', attrs: { ...reference, field: 'invitations', seen: '3,400' }, data: draw },
        text(' people.'),
      ),
      { type: 'draw-highlight', attrs: reference, data: draw },
      { type: 'draw-highlight', attrs: { ...reference, number: '1' }, data: null },
      { type: 'promo', attrs: { promo: 'ielts' }, data: { title: 'x', partner: 'y', offers: [] } },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph(text('one'))] }],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('a')), paragraph(text('b'))] }],
      },
    ],
  });
  expect(body).toBe(
    [
      'The round',
      'It invited 3,500 people.',
      'February 14, 2024, Healthcare occupations (Version 1): 3,500 invitations, CRS cut-off 422, tie-break January 30, 2024 at 02:39:54 UTC.',
      '3. one',
      '• a\n  b',
    ].join('\n\n'),
  );
});

it('falls back to what the writer saw where a figure has no record', () => {
  const figure = { type: 'figure', attrs: { ...reference, field: 'minScore', seen: '422' }, data: null };
  expect(bodyToText({ type: 'doc', content: [paragraph(figure)] })).toBe('422');
});

it('gives no figures of a withdrawn draw', () => {
  const data = { ...draw, isWithdrawn: true };
  const body = bodyToText({ type: 'doc', content: [{ type: 'draw-highlight', attrs: reference, data }] });
  expect(body).toBe('February 14, 2024, Healthcare occupations (Version 1): withdrawn.');
});
