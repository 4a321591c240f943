import { describe, expect, it } from 'vitest';
import { type DrawInput, drawInput } from '../schema';
import { checkDraw, checkNumber, checkSourceUrl } from './check-draw';
import { readDraw } from './read-draw';

const crs = { slug: 'express-entry', name: 'Express Entry', scoreScale: 'CRS' };
const noScores = { slug: 'pnp-sk', name: 'Saskatchewan', scoreScale: null };
const sound = {
  date: '2024-02-14',
  stream: 'healthcare',
  invitations: '3,500',
  minScore: '422',
  tieBreakAt: '2024-01-30 02:39:54',
  poolAsOf: '2024-02-11',
};

function errorsOf(changes: Partial<DrawInput>, program: Parameters<typeof checkDraw>[1]['program'] = crs) {
  const { figures, errors } = readDraw(drawInput.parse({ ...sound, ...changes }));
  return Object.keys(checkDraw(figures, { program, today: '2026-11-22', unreadable: errors }));
}

describe('checkDraw', () => {
  it('has nothing against a sound draw', () => expect(errorsOf({})).toEqual([]));

  it.each<[string, Partial<DrawInput>, string[]]>([
    ['no date', { date: '' }, ['date']],
    ['a date that is none', { date: '2024-02-30' }, ['date']],
    ['a future date', { date: '2026-11-23', tieBreakAt: '', poolAsOf: '' }, ['date']],
    ['a date before all programs', { date: '1924-02-14', tieBreakAt: '', poolAsOf: '' }, ['date']],
    ['a score above 1200', { minScore: '1201' }, ['minScore']],
    ['a negative score', { minScore: '-1' }, ['minScore']],
    ['half an invitation', { invitations: '1.5' }, ['invitations']],
    ['negative invitations', { invitations: '-3' }, ['invitations']],
    ['“fewer than” nothing', { invitations: '', invitationsQualifier: 'fewer-than' }, ['invitations']],
    ['a tie-break after the draw', { tieBreakAt: '2024-02-15 00:00:01' }, ['tieBreakAt']],
    ['a tie-break 366 days before', { tieBreakAt: '2023-02-13 10:00:00' }, ['tieBreakAt']],
    ['a tie-break without its time', { tieBreakAt: '2024-01-30' }, ['tieBreakAt']],
    ['a pool counted long before', { poolAsOf: '2023-12-01' }, ['poolAsOf']],
    ['a pool’s size without its day', { poolAsOf: '', poolTotal: '211273' }, ['poolAsOf']],
    ['neither stream nor name', { stream: '' }, ['stream']],
    ['a range without its end', { datePrecision: 'range' }, ['dateEnd']],
    ['a range that ends before it begins', { datePrecision: 'range', dateEnd: '2024-02-13' }, ['dateEnd']],
    [
      'all that is wrong at once',
      { date: 'x', invitations: 'x', minScore: 'x' },
      ['date', 'invitations', 'minScore'],
    ],
  ])('refuses %s', (_what, changes, fields) => expect(errorsOf(changes)).toEqual(fields));

  it.each<[string, Partial<DrawInput>]>([
    ['the highest score', { minScore: '1200' }],
    ['no invitations at all', { invitations: '0' }],
    ['a count that is not published', { invitations: '' }],
    ['a tie-break on the day', { tieBreakAt: '2024-02-14 09:00:00' }],
    ['a tie-break 365 days before', { tieBreakAt: '2023-02-14 10:00:00' }],
    ['a pool counted 5 days after', { poolAsOf: '2024-02-19' }],
    ['a name without a known stream', { stream: '', label: 'Something new' }],
    ['a month', { datePrecision: 'month', date: '2024-02', tieBreakAt: '2024-02-28 10:00:00' }],
    ['a range', { datePrecision: 'range', dateEnd: '2024-02-16' }],
  ])('accepts %s', (_what, changes) => expect(errorsOf(changes)).toEqual([]));

  it('wants a scale for every score', () => {
    expect(errorsOf({}, noScores)).toEqual(['minScore']);
    expect(errorsOf({ minScore: '' }, noScores)).toEqual([]);
  });
});

it.each(['284', '91a', '2026-04-03-1', 'EOI-12'])('takes %s for a number', (number) =>
  expect(checkNumber(number)).toBeNull(),
);
it.each(['', 'latest', 'a/1', '1#', '-1', '1 2'])('does not take %j for a number', (number) =>
  expect(checkNumber(number)).not.toBeNull(),
);
it.each(['javascript:alert(1)', 'www.canada.ca', '/draws', 'ftp://x.example/'])(
  'wants a web address, not %s',
  (url) => expect(checkSourceUrl(url)).not.toBeNull(),
);
