import { describe, expect, it } from 'vitest';
import { readTableDate } from './read-table-date';
import { readTableInvitations, readTableScore } from './read-table-figures';

const day = (date: string) => ({ ok: true, value: { date, datePrecision: 'day', dateEnd: null } });
const month = (date: string) => ({ ok: true, value: { date, datePrecision: 'month', dateEnd: null } });
const range = (date: string, dateEnd: string) => ({
  ok: true,
  value: { date, datePrecision: 'range', dateEnd },
});

describe('readTableDate', () => {
  it.each([
    ['January 7, 2026', '', day('2026-01-07')],
    ['Wednesday, January 7, 2026', '', day('2026-01-07')],
    ['Wed. Jan. 7, 2026', '', day('2026-01-07')],
    ['January 7th, 2026', '', day('2026-01-07')],
    ['7 January 2026', '', day('2026-01-07')],
    ['2026-01-07', '', day('2026-01-07')],
    ['Jan 7', '2026', day('2026-01-07')],
    ['7 Jan', '2026', day('2026-01-07')],
    ['Sept. 4, 2026', '', day('2026-09-04')],
    ['2026-01', '', month('2026-01-01')],
    ['January 2026', '', month('2026-01-01')],
    ['January', '2026', month('2026-01-01')],
    ['March 3–5, 2026', '', range('2026-03-03', '2026-03-05')],
    ['March 3 to 5, 2026', '', range('2026-03-03', '2026-03-05')],
    ['March 3-5', '2026', range('2026-03-03', '2026-03-05')],
    ['3–5 March 2026', '', range('2026-03-03', '2026-03-05')],
    ['March 30 – April 2, 2026', '', range('2026-03-30', '2026-04-02')],
    ['December 30, 2025 – January 2, 2026', '', range('2025-12-30', '2026-01-02')],
    ['2026-03-03 to 2026-03-05', '', range('2026-03-03', '2026-03-05')],
  ])('reads %s', (text, year, expected) => {
    expect(readTableDate(text, year)).toEqual(expected);
  });

  it.each([
    ['Jan 7', /names no year/],
    ['01/02/2026', /two days/],
    ['February 30, 2026', /no date/],
    ['Thursday, January 7, 2026', /is a Wednesday/],
    ['December 30 – January 2, 2026', /certainty/],
    ['March 3 and 5, 2026', /certainty/],
    ['2026', /certainty/],
    ['soon', /names no year|certainty/],
  ])('does not guess %s', (text, problem) => {
    expect(readTableDate(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('readTableInvitations', () => {
  it.each([
    ['1,024', 1024, 'exact'],
    ['', null, 'exact'],
    ['–', null, 'exact'],
    ['N/A', null, 'exact'],
    ['<10', 10, 'fewer-than'],
    ['< 5', 5, 'fewer-than'],
    ['Fewer than 10', 10, 'fewer-than'],
    ['less than 5', 5, 'fewer-than'],
    ['62 (combined)', 62, 'combined'],
    ['Combined: 1,140', 1140, 'combined'],
  ])('reads “%s”', (text, invitations, invitationsQualifier) => {
    expect(readTableInvitations(text)).toEqual({ ok: true, value: { invitations, invitationsQualifier } });
  });

  it.each(['182*', '~100', '10+', '1–9', 'fewer than ten', '12.5', '41 and 20'])(
    'does not guess %s',
    (text) => {
      expect(readTableInvitations(text).ok).toBe(false);
    },
  );
});

describe('readTableScore', () => {
  it.each([
    ['131', 131],
    ['131 points', 131],
    ['1,010', 1010],
    ['', null],
    ['Not applicable', null],
  ])('reads “%s”', (text, value) => {
    expect(readTableScore(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['634, 706, 696', /several scores/],
    ['634 706', /several scores/],
    ['85–90', /several scores/],
    ['120+', /no score/],
    ['about 60', /no score/],
  ])('does not guess %s', (text, problem) => {
    expect(readTableScore(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});
