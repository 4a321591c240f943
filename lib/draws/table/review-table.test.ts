import { describe, expect, it } from 'vitest';
import type { DrawProgram } from '../rules/check-draw';
import { proposeReading, toRowTexts } from './columns';
import type { KnownDraw } from './known-draws';
import { collectStreamNames } from './match-stream';
import { parseTable } from './parse-table';
import { reviewTable } from './review-table';
import { emptyRow, type TableRow } from './schema';

const frame = {
  program: { slug: 'pnp-bc', name: 'British Columbia', scoreScale: 'SIRS' },
  streamNames: collectStreamNames([
    { name: 'Childcare', stream: 'childcare' },
    { name: 'Care: Childcare', stream: 'childcare' },
    { name: 'Care: Health', stream: 'health' },
    { name: 'Care', stream: 'health' },
    { name: 'Care', stream: 'childcare' },
  ]),
  year: '',
  today: '2026-11-01',
};
const row = (given: Partial<TableRow>): TableRow => ({
  ...emptyRow,
  date: '2026-09-10',
  label: 'Care: Childcare',
  invitations: '182',
  minScore: '99',
  ...given,
});
const review = (given: Partial<TableRow>, known: KnownDraw[] = [], program: DrawProgram = frame.program) => {
  const [only] = reviewTable([row(given)], { ...frame, program }, known);
  if (!only) throw new Error('no review');
  return only;
};
const recorded: KnownDraw = {
  number: '2026-09-10-1',
  date: '2026-09-10',
  datePrecision: 'day',
  dateEnd: null,
  stream: 'childcare',
  label: 'Care: Childcare',
  detail: 'Early childhood educators only *',
  invitations: 182,
  invitationsQualifier: 'exact',
  minScore: 99,
};

describe('a pasted table', () => {
  const pasted = [
    'Date\tStream\tSector\tMinimum score\tNumber of invitations',
    'September 10, 2026\tCare: Childcare\tEducators\t99\t182',
    '\t\t\t\t',
    'September 10, 2026\tCare: "Health"\tAll\t76\t<5',
  ].join('\n');

  it('is cut into cells, without its empty rows, and its columns are proposed', () => {
    const { cells } = parseTable(pasted);
    const { hasHeadings, columns } = proposeReading(cells, null);
    expect(hasHeadings).toBe(true);
    expect(columns.map(({ use }) => use)).toEqual(['date', 'label', 'detail', 'minScore', 'invitations']);
    expect(toRowTexts(cells[2] ?? [], columns)).toMatchObject({ label: 'Care: "Health"', invitations: '<5' });
    expect(cells).toHaveLength(3);
  });

  it('is read as it was before for the program, by headings or by place', () => {
    const { cells } = parseTable(pasted);
    const before = proposeReading(cells, null);
    const said = before.columns.map((column) =>
      column.heading === 'Sector' ? { ...column, use: '' as const } : column,
    );
    expect(proposeReading(cells, { hasHeadings: true, columns: said }).columns).toEqual(said);
    const headless = proposeReading(cells.slice(1), { hasHeadings: false, columns: said });
    expect(headless).toMatchObject({ hasHeadings: false });
    expect(headless.columns.map(({ use }) => use)).toEqual(['date', 'label', '', 'minScore', 'invitations']);
  });

  it('takes CSV with quotes, line ends of every kind and a mark at its start', () => {
    const { cells } = parseTable(
      '\uFEFFDate,Stream,Invitations\r\n2026-09-10,"Care, ""Health""","1,024"\r\n',
    );
    expect(cells).toEqual([
      ['Date', 'Stream', 'Invitations'],
      ['2026-09-10', 'Care, "Health"', '1,024'],
    ]);
  });

  it('refuses what is no table of draws by its size', () => {
    expect(parseTable('a\n'.repeat(400)).problem).toMatch(/at most 300/);
    expect(parseTable('a\t'.repeat(50)).problem).toMatch(/at most 30/);
  });
});

describe('reviewTable', () => {
  it('reads a good row, and finds its stream by a name that stands for one', () => {
    expect(review({})).toMatchObject({
      status: 'ready',
      isSaved: true,
      figures: { date: '2026-09-10', stream: 'childcare', invitations: 182, minScore: 99 },
      warnings: [],
    });
    expect(review({ label: 'CARE:  childcare' }).figures.stream).toBe('childcare');
    expect(review({ label: 'Care' }).figures.stream).toBeNull();
  });

  it('keeps an unknown name, says that it will be checked, and follows a choice', () => {
    expect(review({ label: 'Care: Elders' })).toMatchObject({
      isSaved: true,
      figures: { stream: null, label: 'Care: Elders' },
      warnings: [expect.stringMatching(/being checked/)],
    });
    expect(review({ label: 'Care: Elders', stream: 'health' }).figures.stream).toBe('health');
    expect(review({ stream: '' }).figures.stream).toBeNull();
  });

  it.each([
    ['an unreadable date', { date: '13/45/2025' }, 'date'],
    ['a date to come', { date: '2026-12-24' }, 'date'],
    ['a count with a mark', { invitations: '182*' }, 'invitations'],
    ['several scores', { minScore: '634, 706' }, 'minScore'],
    ['a row without a name', { label: '' }, 'label'],
    ['a name that is too long', { label: 'x'.repeat(201) }, 'label'],
    ['a last day before the first', { dateEnd: '2026-09-01' }, 'dateEnd'],
    ['a month with a last day', { date: '2026-08', dateEnd: '2026-09-01' }, 'date'],
  ])('finds %s', (_what, given, field) => {
    const found = review(given);
    expect(found).toMatchObject({ status: 'faulty', isSaved: false });
    expect(Object.keys(found.errors)).toEqual([field]);
  });

  it('takes no score where the program has no scale', () => {
    const program = { slug: 'pnp-pe', name: 'Prince Edward Island', scoreScale: null };
    expect(review({ stream: '' }, [], program).errors).toHaveProperty('minScore');
    expect(review({ stream: '', minScore: '–' }, [], program).status).toBe('ready');
  });

  it('leaves a recorded draw out, and asks of one that differs in a value', () => {
    expect(review({}, [recorded])).toMatchObject({ status: 'known', like: '2026-09-10-1', isSaved: false });
    expect(review({ choice: true }, [recorded]).isSaved).toBe(true);
    const detail = recorded.detail;
    expect(review({ detail, invitations: '190' }, [recorded])).toMatchObject({
      status: 'similar',
      remark: expect.stringContaining('other invitations'),
      isSaved: false,
    });
    expect(review({ detail: 'By wage', invitations: '40', minScore: '' }, [recorded]).status).toBe('ready');
    expect(review({ date: '2026-09-11' }, [recorded]).status).toBe('ready');
  });

  it('saves a row that stands twice once, unless the person says otherwise', () => {
    const twice = reviewTable([row({}), row({})], frame, []);
    expect(twice.map(({ status }) => status)).toEqual(['ready', 'repeated']);
    expect(twice[1]).toMatchObject({ remark: 'The same as row 1', isSaved: false });
    const several = reviewTable([row({ detail: 'North' }), row({ detail: 'South' })], frame, []);
    expect(several.every(({ isSaved }) => isSaved)).toBe(true);
  });

  it('leaves out what the person unticks', () => {
    expect(review({ choice: false }).isSaved).toBe(false);
  });
});
