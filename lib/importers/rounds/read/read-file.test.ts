import { describe, expect, it } from 'vitest';
import { testPool, testRow, testRows } from '../test-feed';
import type { FeedRow } from './field-text';
import { readFile } from './read-file';

const one = (changes: FeedRow, number = '200') => {
  const [round] = readFile([testRow(number, '2021-09-15', changes)], '2030-01-02').rounds;
  if (!round) throw new Error('no round');
  const flagged = Object.fromEntries(round.flags.map(({ field, raw }) => [field, raw]));
  return { ...round.record, flagged, flags: round.flags };
};

describe('a row', () => {
  it('is read whole', () => {
    expect(one(testPool)).toMatchObject({
      figures: {
        date: '2021-09-15',
        stream: 'cec',
        invitations: 1200,
        minScore: 512,
        tieBreakAt: '2021-09-15T01:02:03Z',
        drawnAt: '2021-09-15T14:10:05Z',
        poolAsOf: '2021-09-15',
        poolTotal: 2678,
      },
      sourceUrl:
        'https://www.canada.ca/en/ministerial-instructions/express-entry-rounds/invitations.html?q=200',
      flags: [],
    });
    expect(one(testPool).bands).toHaveLength(15);
  });

  it.each([
    ['words', { drawCRS: 'five hundred' }, 'minScore'],
    ['a missing key', { drawSize: undefined }, 'invitations'],
    ['null', { drawSize: null }, 'invitations'],
    ['something nested', { drawCutOff: { at: ['noon'] } }, 'tieBreakAt'],
    ['a future date', { drawDate: '2031-05-01', drawDateFull: 'May 1, 2031' }, 'date'],
    ['a tie-break after the round', { drawCutOff: 'September 16, 2021 at 00:00:01 UTC' }, 'tieBreakAt'],
    ['one more than a year before', { drawCutOff: 'September 14, 2020 at 00:00:01 UTC' }, 'tieBreakAt'],
    ['no tie-break', { drawCutOff: '' }, 'tieBreakAt'],
    ['a time of another day', { drawDateTime: 'September 25, 2021 at 14:10:05 UTC' }, 'drawnAt'],
    ['an unknown name', { drawName: 'Space pioneers' }, 'stream'],
    ['a pool without a day', { ...testPool, drawDistributionAsOn: '' }, 'poolAsOf'],
  ])('with %s has null there, and the raw text', (_what, changes, field) => {
    const { figures, flagged } = one(changes as FeedRow);
    expect(figures).toMatchObject({ [field]: null });
    expect(Object.keys(flagged)).toContain(field);
  });

  it('shows an unknown name as it is', () =>
    expect(one({ drawName: 'Space  pioneers ' }).figures.label).toBe('Space pioneers'));

  it('takes numbers that are no texts, and what it does not know', () => {
    const { figures, flags } = one({ drawNumber: 200, drawSize: 1200, drawCRS: 512, later: { a: 1 } });
    expect(figures).toMatchObject({ invitations: 1200, minScore: 512 });
    expect(flags).toEqual([]);
  });

  it('takes no zero pool for a pool, and keeps one whose sums break', () => {
    expect(one({}).figures).toMatchObject({ poolAsOf: null, poolTotal: null });
    const broken = one({ ...testPool, dd3: '1,050' });
    expect(broken.figures.poolTotal).toBe(2678);
    expect(broken.flagged).toEqual({ poolTotal: '2,678' });
  });

  it('takes the link that points at it, and none that leaves the source', () => {
    const wrong = "<a href='/en/rounds/invitations-199.html'>x</a>";
    expect(one({ mitext: wrong, DrawText1: wrong })).toMatchObject({ flags: [] });
    const away = "<a href='https://example.com/x.html?q=200'>200</a>";
    const none = one({ drawNumberURL: away, mitext: wrong, DrawText1: "<a href='javascript:x'>" });
    expect(none.sourceUrl).toBe('');
    expect(Object.keys(none.flagged)).toEqual(['sourceUrl']);
  });

  it('needs no tie-break in the first years', () => expect(one({}, '76').flags).toEqual([]));
});

describe('a file', () => {
  it('keeps rows that name no round apart, and drops none', () => {
    const rows = [
      {},
      null,
      { drawNumber: '' },
      testRow('9', '2019-01-07', { drawNumber: 'nine' }),
      ...testRows(5),
    ];
    const { rounds, unplaced, rows: count } = readFile(rows, '2030-01-02');
    expect(count).toBe(rounds.length + unplaced.length);
    expect(unplaced.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
  });

  it('shares what two rows of one number share', () => {
    const rows = [...testRows(3), testRow('3', '2019-01-21', { drawCRS: '498' })];
    const { rounds, unplaced } = readFile(rows, '2030-01-02');
    const [third] = rounds;
    expect(unplaced).toHaveLength(1);
    expect(third?.record.figures).toMatchObject({ date: '2019-01-21', minScore: null, invitations: 1200 });
    expect(third?.flags.map(({ field, raw }) => [field, raw])).toEqual([
      ['number', '3'],
      ['minScore', '512 | 498'],
    ]);
  });

  it.each([
    ['numbers', { drawNumber: 'x' }],
    ['dates', { drawDateFull: 'le 8 juillet 2025' }],
  ])('is refused where most rows have no %s that can be read', (_what, changes) => {
    const rows = testRows(12).map((row, place) => (place < 8 ? { ...row, ...changes } : row));
    expect(() => readFile(rows, '2030-01-02')).toThrow(/refused/);
  });
});
