import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { loadDemo, loadReference } from './seed';

provideTestDatabase('reference');

let mediaDir = '';
let wasLoaded = false;

beforeAll(async () => {
  mediaDir = await mkdtemp(path.join(tmpdir(), 'cin-media-'));
  wasLoaded = await loadDemo(getDb(), { mediaDir });
}, 180_000);

afterAll(() => rm(mediaDir, { recursive: true, force: true }));

const expressEntry = { programSlug: 'express-entry' };

describe('Express Entry', () => {
  it('has every round from 2015 to July 8, 2025, with the invitations of each year', async () => {
    const rows = await getDb().$queryRaw<{ year: number; rounds: number; invitations: number }[]>`
      SELECT extract(year FROM date)::int AS year, count(*)::int AS rounds, sum(invitations)::int AS invitations
      FROM draws WHERE program_slug = 'express-entry' GROUP BY 1 ORDER BY 1`;
    expect(rows.map((row) => [row.year, row.rounds, row.invitations])).toEqual([
      [2015, 23, 31_063],
      [2016, 27, 33_782],
      [2017, 30, 86_023],
      [2018, 28, 89_800],
      [2019, 26, 85_300],
      [2020, 37, 107_350],
      [2021, 42, 114_224],
      [2022, 24, 46_539],
      [2023, 42, 110_266],
      [2024, 52, 98_903],
      [2025, 25, 45_201],
    ]);
    expect(await getDb().draw.count({ where: expressEntry })).toBe(356);
  });

  it('tells the two rounds of May 30, 2018 apart', async () => {
    const rows = await getDb().draw.findMany({
      where: { ...expressEntry, number: { in: ['91a', '91b'] } },
      orderBy: { numberOrder: 'asc' },
    });
    expect(rows.map((row) => [row.number, row.label, row.invitations, row.minScore])).toEqual([
      ['91a', 'Federal Skilled Trades', 500, 288],
      ['91b', 'Provincial Nominee Program', 200, 902],
    ]);
  });

  it('has draw 284 as it was published', async () => {
    const draw = await getDb().draw.findFirstOrThrow({
      where: { ...expressEntry, number: '284' },
      include: { stream: true, streamVersion: true, poolSnapshot: { include: { bands: true } } },
    });
    expect(draw).toMatchObject({
      label: 'Healthcare occupations (Version 1)',
      invitations: 3500,
      minScore: 422,
      scoreScale: 'CRS',
      tieBreakAt: new Date('2024-01-30T02:39:54Z'),
      tieBreakRaw: 'January 30, 2024 at 02:39:54 UTC',
      stream: { slug: 'healthcare', kind: 'category' },
      streamVersion: { version: '1' },
      poolSnapshot: { total: 211_273, asOf: new Date('2024-02-11') },
    });
    expect(draw.poolSnapshot?.bands).toHaveLength(15);
    expect(draw.sourceUrl).toMatch(/^https:\/\/www\.canada\.ca\/.*invitations\.html\?q=284$/);
  });

  it('has a tie-break not later than its draw and not a year older, from number 77 on', async () => {
    const rows = await getDb().draw.findMany({ where: expressEntry });
    for (const { number, drawnAt, tieBreakAt } of rows) {
      const isEarly = Number.parseInt(number, 10) < 77;
      expect(tieBreakAt === null, number).toBe(isEarly || number === '208');
      if (!tieBreakAt || !drawnAt) continue;
      const days = (drawnAt.getTime() - tieBreakAt.getTime()) / 86_400_000;
      expect(days >= 0 && days <= 365, `${number}: ${days}`).toBe(true);
    }
  });

  it('has pools whose bands add up, or says that they do not', async () => {
    const pools = await getDb().poolSnapshot.findMany({
      include: { bands: true, draws: { include: { anomalies: true } } },
    });
    expect(pools).toHaveLength(93);
    for (const { asOf, total, bands, draws } of pools) {
      const isWhole = bands.reduce((sum, band) => sum + band.count, 0) === total;
      const isFlagged = draws.every((draw) =>
        draw.anomalies.some((anomaly) => anomaly.field === 'poolTotal'),
      );
      expect(isWhole || isFlagged, toCalendarDate(asOf)).toBe(true);
      expect(bands).toHaveLength(15);
    }
  });

  it('leaves empty what cannot be read, with the raw text and the reason', async () => {
    const draw = await getDb().draw.findFirstOrThrow({
      where: { ...expressEntry, number: '208' },
      include: { anomalies: true },
    });
    expect(draw).toMatchObject({ tieBreakAt: null, tieBreakRaw: 'October 7 at 16:38:21 UTC' });
    expect(draw.anomalies).toMatchObject([{ field: 'tieBreakAt', raw: draw.tieBreakRaw, settledAt: null }]);
  });

  it('shows the tie-break that was replaced as a correction', async () => {
    const draw = await getDb().draw.findFirstOrThrow({
      where: { ...expressEntry, number: '262' },
      include: { corrections: true },
    });
    expect(draw.tieBreakAt).toEqual(new Date('2023-07-04T19:36:18Z'));
    expect(draw.corrections).toMatchObject([
      { field: 'tieBreakAt', old: '2023-08-01T12:59:52Z', new: '2023-07-04T19:36:18Z' },
    ]);
  });
});

describe('provinces', () => {
  it('have 155 draws, each with a permanent number, in a stream', async () => {
    const rows = await getDb().draw.findMany({ where: { programSlug: { not: 'express-entry' } } });
    expect(rows).toHaveLength(155);
    for (const { number, date, streamId, minScore, scoreScale } of rows) {
      expect(number).toMatch(/^2026-\d\d-\d\d-[1-9]\d*$/);
      expect(date && number.startsWith(toCalendarDate(date))).toBe(true);
      expect(streamId).not.toBeNull();
      expect(minScore === null).toBe(scoreScale === null);
      expect(scoreScale).not.toBe('CRS');
    }
  });

  it('keep months and combined counts as what they are', async () => {
    const rows = await getDb().draw.findMany({ where: { programSlug: 'pnp-ns' } });
    expect(rows).toHaveLength(7);
    for (const row of rows)
      expect(row).toMatchObject({ datePrecision: 'month', invitationsQualifier: 'combined' });
    const split = await getDb().draw.findFirstOrThrow({
      where: { programSlug: 'pnp-nl', number: '2026-09-18-1' },
    });
    expect(split).toMatchObject({
      invitations: 62,
      invitationsQualifier: 'combined',
      detail: 'NLPNP – 61, AIP – 01',
    });
  });
});

describe('articles', () => {
  it('are published on the days of their news, with bylines, tags and pictures on disk', async () => {
    const rows = await getDb().publishedArticle.findMany({
      include: { authors: true, tags: true, heroMedia: true, section: true },
    });
    expect(rows.length).toBeGreaterThanOrEqual(14);
    expect(new Set(rows.map((row) => row.section.slug)).size).toBe(6);
    for (const row of rows) {
      expect(row.firstPublishedAt.getTime()).toBeLessThan(Date.now());
      expect(row.authors.length * row.tags.length).toBeGreaterThan(0);
      expect(row.heroAlt).not.toBe('');
      const { id, key, widths } = row.heroMedia ?? { id: 0, key: '', widths: [] };
      const files = await readdir(path.join(mediaDir, String(id)));
      expect(files.sort()).toEqual(
        widths.flatMap((width) => ['avif', 'webp'].map((ending) => `${key}-${width}.${ending}`)).sort(),
      );
    }
    const left = (await readdir(mediaDir)).filter((name) => name.startsWith('.'));
    expect(left).toEqual([]);
  });
});

/** The number of rows of every table, and the newest change of those that tell. */
async function fingerprint(): Promise<unknown> {
  return getDb().$queryRaw`
    SELECT relname, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
    UNION ALL SELECT 'updated', (SELECT max(updated_at)::text FROM draws)
    UNION ALL SELECT 'edited', (SELECT max(updated_at)::text FROM articles)
    UNION ALL SELECT 'set', (SELECT max(updated_at)::text FROM settings)
    ORDER BY 1`;
}

it('changes nothing when it is loaded a second time', async () => {
  expect(wasLoaded).toBe(true);
  const before = await fingerprint();
  const start = performance.now();
  await loadReference(getDb());
  expect(await loadDemo(getDb(), { mediaDir })).toBe(false);
  expect(performance.now() - start).toBeLessThan(300);
  expect(await fingerprint()).toEqual(before);
});
