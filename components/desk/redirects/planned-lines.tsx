import type { PlannedLine, RedirectsPlan } from '@/lib/redirects/schema';
import { type Column, DataTable } from '../data-table';
import styles from './redirects.module.css';

const outcomes: Record<PlannedLine['outcome'], { label: string; badge: string }> = {
  new: { label: 'New', badge: 'badge badge-published' },
  changed: { label: 'Changed', badge: 'badge badge-changed' },
  same: { label: 'As it is', badge: 'badge' },
  refused: { label: 'Left out', badge: 'badge badge-refused' },
};
const shown = 200;

const columns: Column<PlannedLine>[] = [
  { key: 'line', label: 'Line', isNumeric: true, cell: ({ line }) => line },
  { key: 'path', label: 'Old address', cell: ({ path }) => <span className={styles.address}>{path}</span> },
  {
    key: 'to',
    label: 'Leads to',
    cell: ({ to, typed, outcome }) => (
      <span className={styles.address}>{outcome === 'refused' ? typed || '–' : (to ?? 'Gone (410)')}</span>
    ),
  },
  {
    key: 'outcome',
    label: 'Outcome',
    cell: ({ outcome, words }) => (
      <>
        <span className={outcomes[outcome].badge}>{outcomes[outcome].label}</span>{' '}
        {words && <span className={outcome === 'refused' ? 'field-error' : 'muted'}>{words}</span>}
      </>
    ),
  },
];

/** What an import would do, or did: how many of each, then its lines, those that are left out first. */
export function PlannedLines({ plan, isDone }: { plan: RedirectsPlan; isDone: boolean }) {
  const { counts } = plan;
  const lines = [...plan.lines].sort(
    (a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused') || a.line - b.line,
  );
  return (
    <>
      <p role="status">
        {isDone ? 'Kept: ' : 'It would keep '}
        <b>{counts.new} new</b>, {counts.changed} changed, {counts.same} as they are; {counts.refused} left
        out.
      </p>
      {lines.length > shown && (
        <p className="muted">
          The first {shown} of {lines.length} lines:
        </p>
      )}
      <DataTable
        caption="Lines of the file"
        columns={columns}
        rows={lines.slice(0, shown)}
        rowKey={({ line }) => line}
      />
    </>
  );
}
