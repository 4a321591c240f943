import type { DrawData } from '@/lib/blocks/draw-data';
import type { FilledBody, FilledNode } from '@/lib/blocks/filled-body';
import type { BlockName } from '@/lib/blocks/registry';

const reference = { program: 'express-entry', number: '355' };

export const sampleDraw: DrawData = {
  ...reference,
  programName: 'Express Entry',
  url: '/draws/express-entry/355',
  date: '2026-11-18',
  datePrecision: 'day',
  dateEnd: null,
  label: 'French language proficiency (Version 2)',
  streamName: 'French language proficiency',
  invitations: 6000,
  invitationsQualifier: 'exact',
  minScore: 416,
  scoreScale: 'CRS',
  tieBreakAt: '2026-08-30T02:39:54Z',
  poolTotal: 243178,
  poolAsOf: '2026-11-15',
  correctedAt: '2026-11-19T15:00:00Z',
  correctedFields: ['minScore'],
  flaggedFields: ['invitations'],
  isWithdrawn: false,
};
const before: DrawData = {
  ...sampleDraw,
  number: '354',
  date: '2026-11-04',
  minScore: 533,
  invitations: 1000,
};

const words = (text: string, marks: FilledNode['marks'] = []): FilledNode => ({ type: 'text', text, marks });
const link = { type: 'link', attrs: { href: '/express-entry/what-it-means' } };
const paragraph = (...content: FilledNode[]): FilledNode => ({ type: 'paragraph', content });
const heading = (level: number, text: string): FilledNode => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});
const item = (text: string): FilledNode => ({ type: 'listItem', content: [paragraph(words(text))] });
const cell = (type: string, text: string): FilledNode => ({
  type,
  attrs: {},
  content: [paragraph(words(text))],
});

/** Each kind of block once: one that is new has no mail until it stands here. */
const blocks: Record<BlockName, FilledNode> = {
  'draw-highlight': { type: 'draw-highlight', attrs: reference, data: sampleDraw },
  'draw-table': {
    type: 'draw-table',
    attrs: { caption: 'Rounds of November' },
    data: { draws: [sampleDraw, before], programName: 'Express Entry', scoreScale: 'CRS' },
  },
  'see-also': {
    type: 'see-also',
    attrs: { articleId: 1 },
    data: {
      headline: 'How the pool moved this autumn',
      url: '/express-entry/pool',
      sectionName: 'Express Entry',
    },
  },
  'occupation-list': {
    type: 'occupation-list',
    attrs: { stream: 'healthcare', listYear: null },
    data: {
      ...{
        name: 'Healthcare and social services',
        listYear: 2025,
        versionLabel: null,
        rule: 'Six months in one of them.',
      },
      ...{ effectiveFrom: '2025-02-27', effectiveUntil: null },
      occupations: [
        { code: '31301', title: 'Registered nurses and registered psychiatric nurses', teer: 1 },
        { code: '32102', title: 'Paramedical occupations', teer: 2 },
      ],
    },
  },
  promo: {
    type: 'promo',
    attrs: { promo: 'ielts' },
    data: {
      title: 'Prepare for the IELTS',
      partner: 'Northern Language School',
      offers: [{ text: 'Online course', benefit: '10% off', url: 'https://partner.example/course' }],
    },
  },
  picture: {
    type: 'picture',
    attrs: {
      mediaId: 1,
      alt: 'Arrivals hall with a maple leaf above the doors',
      caption: 'Arrivals in Toronto.',
    },
    data: {
      ...{ path: '/media/1/aa00aa00', widths: [480, 800, 1200], width: 1200, height: 675 },
      ...{ focus: { x: 50, y: 50 }, credit: 'CIN' },
    },
  },
  'pull-quote': {
    type: 'pull-quote',
    attrs: { quote: 'The cut-off is a result, not a rule.', by: 'A consultant' },
    data: {},
  },
  embed: {
    type: 'embed',
    attrs: {
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      title: 'The minister on next year’s levels',
    },
    data: {},
  },
  figure: paragraph(
    words('Invited were '),
    { type: 'figure', attrs: { ...reference, field: 'invitations', seen: '6,000' }, data: sampleDraw },
    words(' people.'),
  ),
  comparison: paragraph(words('The cut-off is '), {
    type: 'comparison',
    attrs: { ...reference, field: 'minScore', than: '354' },
    data: { draw: sampleDraw, than: before },
  }),
  source: paragraph(words('So says the department'), {
    type: 'source',
    attrs: { text: 'IRCC, ministerial instructions', url: 'https://www.canada.ca/en/x' },
    data: { number: 1 },
  }),
};

/** A text with every kind of node and block that an edition may hold. */
export const sampleBody: FilledBody = {
  type: 'doc',
  content: [
    paragraph(
      words('The week in short, with '),
      words('a link', [link]),
      words(' and '),
      words('bold', [{ type: 'bold' }]),
      words(' words.'),
    ),
    heading(2, 'The newest round'),
    ...Object.values(blocks),
    heading(3, 'What changed'),
    { type: 'bulletList', content: [item('The cut-off fell.'), item('The pool grew.')] },
    { type: 'orderedList', content: [item('Look at your score.'), item('Look at the category.')] },
    heading(4, 'In a table'),
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Band'), cell('tableHeader', 'People')] },
        { type: 'tableRow', content: [cell('tableCell', '601–1200'), cell('tableCell', '311')] },
      ],
    },
    { type: 'blockquote', content: [paragraph(words('We issue invitations at regular intervals.'))] },
    { type: 'horizontalRule' },
  ],
};
