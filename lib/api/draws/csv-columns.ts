import { poolBands } from '@/lib/draws/rules/pool-bands';
import type { DrawRecord } from '../contract/draw';

export interface CsvColumn {
  name: string;
  /** What stands in it, for the page about the API. */
  about: string;
  value(draw: DrawRecord): string | number | null | undefined;
}

const jsonOrNothing = (list: unknown[]) => (list.length > 0 ? JSON.stringify(list) : null);

const bandColumns = poolBands.map(
  ({ min, max }): CsvColumn => ({
    name: `pool_${min}_${max}`,
    about: `Candidates with ${min} to ${max} points`,
    value: ({ pool }) => pool?.bands.find((band) => band.min === min && band.max === max)?.count,
  }),
);

/** The columns of `/api/v1/draws.csv` in their order. New ones are only ever added at the end. */
export const csvColumns: CsvColumn[] = [
  { name: 'program', about: 'Program', value: (draw) => draw.program },
  { name: 'jurisdiction', about: 'CA, or a province such as CA-BC', value: (draw) => draw.jurisdiction },
  { name: 'number', about: 'Number of the draw; text', value: (draw) => draw.number },
  { name: 'date', about: 'First day, YYYY-MM-DD', value: (draw) => draw.date },
  { name: 'date_precision', about: 'day, month or range', value: (draw) => draw.datePrecision },
  { name: 'date_end', about: 'Last day of a range', value: (draw) => draw.dateEnd },
  { name: 'stream', about: 'Stream, as in the API', value: (draw) => draw.stream?.slug },
  { name: 'stream_name', about: 'The stream’s name', value: (draw) => draw.stream?.name },
  { name: 'stream_version', about: 'Version of the category', value: (draw) => draw.stream?.version },
  { name: 'label', about: 'The stream as the source names it', value: (draw) => draw.label },
  { name: 'invitations', about: 'Invitations', value: (draw) => draw.invitations },
  {
    name: 'invitations_qualifier',
    about: 'exact, fewer-than or combined',
    value: (draw) => draw.invitationsQualifier,
  },
  { name: 'min_score', about: 'Lowest score invited', value: (draw) => draw.minScore },
  { name: 'score_scale', about: 'Scale of that score', value: (draw) => draw.scoreScale },
  { name: 'tie_break_at', about: 'Tie-break, UTC', value: (draw) => draw.tieBreakAt },
  { name: 'drawn_at', about: 'Time of the draw, UTC', value: (draw) => draw.drawnAt },
  { name: 'pool_as_of', about: 'Day on which the pool was counted', value: (draw) => draw.pool?.asOf },
  { name: 'pool_total', about: 'Candidates in the pool', value: (draw) => draw.pool?.total },
  ...bandColumns,
  { name: 'source_url', about: 'Where the figures come from', value: (draw) => draw.source.url },
  { name: 'source_fetched_at', about: 'When they were read', value: (draw) => draw.source.fetchedAt },
  {
    name: 'anomalies',
    about: 'Values being checked, a JSON list; empty where there are none',
    value: (draw) => jsonOrNothing(draw.source.anomalies),
  },
  {
    name: 'corrections',
    about: 'Corrections, a JSON list; empty where there are none',
    value: (draw) => jsonOrNothing(draw.corrections),
  },
  { name: 'url', about: 'The page for readers', value: (draw) => draw.url },
  { name: 'updated_at', about: 'When the record last changed, UTC', value: (draw) => draw.updatedAt },
];
