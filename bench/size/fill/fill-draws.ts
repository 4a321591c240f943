import type { Client } from 'pg';

/** The share of draws that are Express Entry's; the rest is spread over the provinces. */
const expressEntryEvery = 2;

/** The days over which draws are spread. Newer draws stay the newest. */
const span = { from: '2015-01-31', days: 3_800 };

/** A number from 0 below `size`, the same for the same row on every machine. */
const pick = (seed: string, size: string | number) => `(abs(hashint8extended(i, ${seed})) % ${size})`;

/** Snapshots of the pool, one for every second draw of Express Entry, each with its 15 bands. */
const pools = (first: number, count: number) => `
  INSERT INTO pool_snapshots (id, program_slug, as_of, total)
  SELECT ${first} + i, 'express-entry', date '${span.from}' + (i * ${span.days} / ${count})::int, 150000 + ${pick('1', 100_000)}
  FROM generate_series(1, ${count}) i;
  INSERT INTO pool_bands (snapshot_id, min, max, count)
  SELECT ${first} + i, band.min, band.max, 1000 + ${pick('band.min', 20_000)}
  FROM generate_series(1, ${count}) i
  CROSS JOIN (VALUES (601, 1200), (501, 600), (491, 500), (481, 490), (471, 480), (461, 470), (451, 460),
    (441, 450), (431, 440), (421, 430), (411, 420), (401, 410), (351, 400), (301, 350), (0, 300)) band(min, max);`;

const draws = (first: number, count: number, poolsFrom: number, poolCount: number) => `
  INSERT INTO draws (id, program_slug, number, number_order, date, stream_id, label, invitations, min_score,
    score_scale, tie_break_at, tie_break_raw, drawn_at, pool_snapshot_id, source_url, source_fetched_at, updated_at)
  SELECT ${first} + i, p.slug,
    CASE WHEN p.slug = 'express-entry' THEN (100000 + i)::text ELSE to_char(d.date, 'YYYY-MM-DD-') || (1000 + i) END,
    CASE WHEN p.slug = 'express-entry' THEN lpad((100000 + i)::text, 10, '0')
      ELSE lpad(to_char(d.date, 'YYYY'), 10, '0') || '-' || lpad(to_char(d.date, 'MM'), 10, '0') || '-'
        || lpad(to_char(d.date, 'DD'), 10, '0') || '-' || lpad((1000 + i)::text, 10, '0') END,
    d.date, s.id, s.name, 10 + ${pick('2', 4_000)},
    CASE WHEN p.score_scale IS NOT NULL THEN 60 + ${pick('3', 500)} END, p.score_scale,
    CASE WHEN p.slug = 'express-entry' THEN d.date::timestamptz - interval '20 days' END, '',
    CASE WHEN p.slug = 'express-entry' THEN d.date::timestamptz + interval '14 hours' END,
    CASE WHEN p.slug = 'express-entry' THEN ${poolsFrom} + 1 + (i * ${poolCount}::bigint / ${count + 1}) END,
    'https://www.example.org/rounds?q=' || i, timestamptz '2026-01-01', timestamptz '2026-01-01'
  FROM generate_series(1, ${count}) i
  CROSS JOIN LATERAL (SELECT date '${span.from}' + (i * ${span.days} / ${count})::int AS date) d
  CROSS JOIN LATERAL (
    SELECT array_agg(slug ORDER BY slug) AS slugs FROM programs
    WHERE slug <> 'express-entry' AND EXISTS (SELECT FROM streams WHERE program_slug = programs.slug)
  ) provinces
  JOIN programs p ON p.slug = CASE WHEN i % ${expressEntryEvery} = 0 THEN 'express-entry'
    ELSE provinces.slugs[1 + ${pick('4', 'array_length(provinces.slugs, 1)')}] END
  CROSS JOIN LATERAL (SELECT array_agg(id ORDER BY id) AS ids FROM streams WHERE program_slug = p.slug) of
  JOIN streams s ON s.id = of.ids[1 + ${pick('5', 'array_length(of.ids, 1)')}];`;

/** The row that each was read from, and now and then a correction or a doubt. */
const traces = (first: number, count: number) => `
  INSERT INTO draw_source_rows (draw_id, url, fetched_at, raw, hash)
  SELECT d.id, d.source_url, d.source_fetched_at,
    jsonb_build_object('drawNumber', d.number, 'drawDate', d.date, 'drawName', d.label, 'drawSize', d.invitations,
      'drawCRS', d.min_score, 'drawText2', repeat(d.label || ' ', 3), 'drawNumberURL', d.source_url),
    md5(d.number)
  FROM draws d WHERE d.id > ${first} AND d.id <= ${first + count};
  INSERT INTO draw_corrections (draw_id, field, old, new, reason, source, at)
  SELECT ${first} + i, 'invitations', '1', d.invitations::text, 'The source was corrected.', d.source_url,
    timestamptz '2024-01-01' + i * interval '1 minute'
  FROM generate_series(1, ${count}, 50) i JOIN draws d ON d.id = ${first} + i;
  INSERT INTO draw_anomalies (draw_id, field, raw, reason)
  SELECT ${first} + i, 'tieBreakAt', 'March 02. 2024', 'The year is not sure.'
  FROM generate_series(1, ${count}, 100) i;`;

const newestId = async (client: Client, table: string) => {
  const { rows } = await client.query<{ id: number }>(`SELECT coalesce(max(id), 0)::int AS id FROM ${table}`);
  return rows[0]?.id ?? 0;
};

/** Adds `count` draws with pools, source rows, corrections and doubts; the same ones each time. */
export async function fillDraws(client: Client, count: number): Promise<void> {
  const [firstDraw, firstPool] = [await newestId(client, 'draws'), await newestId(client, 'pool_snapshots')];
  const poolCount = Math.ceil(count / expressEntryEvery / 2);
  await client.query(pools(firstPool, poolCount));
  await client.query(draws(firstDraw, count, firstPool, poolCount));
  await client.query(traces(firstDraw, count));
  for (const table of ['draws', 'pool_snapshots'])
    await client.query(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`,
    );
}
