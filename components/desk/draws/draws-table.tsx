import Link from 'next/link';
import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreText } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import { type Column, DataTable } from '../data-table';
import styles from './draw-form.module.css';
import { DrawMarks } from './draw-marks';

const columns: Column<DrawData>[] = [
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
  { key: 'score', label: 'Score', isNumeric: true, cell: scoreText },
  { key: 'marks', label: 'Marks', cell: (draw) => <DrawMarks draw={draw} /> },
];

/** A draw's place at the desk. */
export function deskDrawUrl(draw: { program: string; number: string }): string {
  return `/admin/draws/${encodeURIComponent(draw.program)}/${encodeURIComponent(draw.number)}`;
}

/** Draws in a dense table, each leading to its form. */
export function DrawsTable({ draws }: { draws: DrawData[] }) {
  return (
    <DataTable
      caption="Draws, newest first"
      columns={columns}
      rows={draws}
      rowKey={(draw) => `${draw.program}/${draw.number}`}
    />
  );
}
