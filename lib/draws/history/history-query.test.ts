import { describe, expect, it } from 'vitest';
import { historyUrl, readHistoryQuery } from './history-query';

const path = '/draws/express-entry';

describe('a history’s address', () => {
  it('is plain where nothing is chosen, as a form sends it too', () => {
    const plain = { stream: null, year: null, kind: null, order: 'newest', after: null };
    expect(readHistoryQuery({})).toEqual(plain);
    expect(readHistoryQuery({ stream: '', year: '', kind: '' })).toEqual(plain);
    expect(historyUrl(path, { order: 'newest' })).toBe(path);
  });

  it('says what was chosen, and reads it again', () => {
    const choice = {
      stream: 'cec',
      year: 2024,
      kind: 'class',
      order: 'lowest-cut-off',
      after: '91a',
    } as const;
    const url = historyUrl(path, choice);
    expect(url).toBe(`${path}?stream=cec&year=2024&kind=class&sort=lowest-cut-off&after=91a`);
    expect(readHistoryQuery(Object.fromEntries(new URL(url, 'http://x').searchParams))).toEqual(choice);
  });

  it.each([{ kind: 'provincial' }, { sort: 'random' }, { year: '1999' }, { kind: 'toString' }])(
    'is none with %j',
    (query) => {
      expect(readHistoryQuery(query)).toBeNull();
    },
  );
});
