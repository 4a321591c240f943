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
];
const invited: Column<DrawData> = {
  key: 'invitations',
  label: 'Invited',
  isNumeric: true,
  cell: invitationsText,
};
const marks: Column<DrawData> = { key: 'marks', label: 'Marks', cell: (draw) => <DrawMarks draw={draw} /> };

/** The one scale of all scores, '' where there is no score; null where they are of several, or of several programs. */
function scaleOf(draws: DrawData[]): string | null {
  const scales = new Set(
    draws.flatMap(({ minScore, scoreScale }) => (minScore === null ? [] : [scoreScale ?? ''])),
  );
  const programs = new Set(draws.map(({ program }) => program));
  return programs.size === 1 && scales.size <= 1 ? ([...scales][0] ?? '') : null;
}

/** A column of scores where all are of one scale; else each stands in words in its own row, since no two scales compare. */
function figureColumns(draws: DrawData[]): Column<DrawData>[] {
  const scale = scaleOf(draws);
  const score: Column<DrawData> = {
    key: 'score',
    label: scale && scale !== 'CRS' ? `${scoreLabel(scale)} (${scale})` : scoreLabel(scale),
    isNumeric: true,
    cell: ({ minScore }) => minScore ?? 'None',
  };
  const label: Column<DrawData> = {
    key: 'label',
    label: 'Round',
    cell: (draw) => (
      <>
        {draw.label}
        {scale === null && draw.minScore !== null && (
          <span className="muted">{`, ${scoreLabel(draw.scoreScale)} ${scoreText(draw)}`}</span>
        )}
      </>
    ),
  };
  return scale ? [label, invited, score] : [label, invited];
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
      columns={[...opening, ...figureColumns(draws), last]}
      rows={draws}
      rowKey={drawKey}
    />
  );
}
