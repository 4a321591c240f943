import Link from 'next/link';
import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreText } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import { DataTable } from '../data-table';

/** A few draws at a glance, each with its way to the desk. */
export function LatestDraws({ draws }: { draws: DrawData[] }) {
  return (
    <DataTable
      caption="Newest draws"
      rows={draws}
      rowKey={(draw) => `${draw.program}/${draw.number}`}
      columns={[
        {
          key: 'draw',
          label: 'Draw',
          cell: (draw) => (
            <Link href={`/admin/draws/${draw.program}/${draw.number}`} prefetch={false}>
              {draw.programName} #{draw.number}
            </Link>
          ),
        },
        { key: 'date', label: 'Date', cell: (draw) => formatDrawDate(draw, 'short') },
        { key: 'label', label: 'Type', cell: (draw) => draw.label },
        { key: 'invitations', label: 'Invitations', isNumeric: true, cell: invitationsText },
        { key: 'score', label: 'Minimum score', isNumeric: true, cell: scoreText },
      ]}
    />
  );
}
