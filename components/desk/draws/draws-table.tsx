import Link from 'next/link';
import { type DrawData, drawKey } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import type { DrawAnomalyView } from '@/lib/draws/views';
import { type Column, DataTable } from '../data-table';
import styles from './draw-form.module.css';
import { DrawMarks } from './draw-marks';
import { FlagNotes } from './flags/flag-notes';

const opening: Column<DrawData>[] = [
  {
    key: 'draw',
    label: 'Draw',
    cell: (draw) => (
      <Link href={deskDrawUrl(draw)} prefetch={false}>
        {draw.programName} {draw.number}
      </Link>
    ),
  },
  {
    key: 'date',
    label: 'Held',
    cell: (draw) => <span className={styles.nowrap}>{formatDrawDate(draw, 'short')}</span>,
  },
  { key: 'label', label: 'Round', cell: (draw) => draw.label },
  { key: 'invitations', label: 'Invited', isNumeric: true, cell: invitationsText },
];
const marks: Column<DrawData> = { key: 'marks', label: 'Marks', cell: (draw) => <DrawMarks draw={draw} /> };

/** A score's column where all are of one scale; else each score in words, since no two scales compare. */
function scoreColumn(draws: DrawData[]): Column<DrawData> {
  const scales = new Set(
    draws.filter(({ minScore }) => minScore !== null).map(({ scoreScale }) => scoreScale),
  );
  const [only] = scales;
  const isOfOneProgram = new Set(draws.map(({ program }) => program)).size === 1;
  if (isOfOneProgram && scales.size <= 1)
    return {
      key: 'score',
      label: only && only !== 'CRS' ? `${scoreLabel(only)} (${only})` : scoreLabel(only ?? null),
      isNumeric: true,
      cell: (draw) => (draw.minScore === null ? 'None' : String(draw.minScore)),
    };
  return {
    key: 'score',
    label: 'Selected by',
    cell: (draw) =>
      draw.minScore === null ? 'No score' : `${scoreLabel(draw.scoreScale)} ${scoreText(draw)}`,
  };
}

/** A draw's place at the desk. */
export function deskDrawUrl(draw: { program: string; number: string }): string {
  return `/admin/draws/${encodeURIComponent(draw.program)}/${encodeURIComponent(draw.number)}`;
}

/** Draws in a dense table, each leading to its form; with what is being checked of each where that is asked for. */
export function DrawsTable(props: {
  draws: DrawData[];
  caption?: string;
  /** By the draws' keys. */
  flags?: Map<string, DrawAnomalyView[]>;
}) {
  const { draws, flags } = props;
  const last: Column<DrawData> = flags
    ? {
        key: 'flags',
        label: 'Being checked',
        cell: (draw) => <FlagNotes flags={flags.get(drawKey(draw)) ?? []} />,
      }
    : marks;
  return (
    <DataTable
      caption={props.caption ?? 'Draws, newest first'}
      columns={[...opening, scoreColumn(draws), last]}
      rows={draws}
      rowKey={drawKey}
    />
  );
}
