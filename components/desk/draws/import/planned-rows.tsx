import Link from 'next/link';
import { formatCalendarDate } from '@/lib/dates';
import type { PlannedChange, PlannedFlag, PlannedRow, UnplacedRow } from '@/lib/importers/rounds/schema';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../../data-table';
import styles from './import.module.css';

const outcomes = {
  new: <span className="badge badge-published">New</span>,
  changed: <span className="badge badge-changed">Changed</span>,
  unchanged: <span className="badge">Unchanged</span>,
};

function Change({ change }: { change: PlannedChange }) {
  return (
    <li>
      <strong>{change.label}</strong>: <del>{change.oldText}</del> → <ins>{change.newText}</ins>
    </li>
  );
}

function Flag({ flag }: { flag: PlannedFlag }) {
  return (
    <li className={styles.flag}>
      <strong>{flag.label}</strong>
      {!flag.isNew && ' (as before)'}: {flag.reason}
      {flag.raw && (
        <>
          {' '}
          The source says <code>{flag.raw}</code>
        </>
      )}
    </li>
  );
}

function What({ row }: { row: PlannedRow }) {
  if (row.changes.length + row.flags.length === 0) return null;
  return (
    <ul className={styles.what}>
      {row.changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
      {row.flags.map((flag) => (
        <Flag key={`${flag.field} ${flag.raw} ${flag.reason}`} flag={flag} />
      ))}
    </ul>
  );
}

const columns: Column<PlannedRow>[] = [
  {
    key: 'number',
    label: 'Round',
    cell: ({ number, outcome }) =>
      outcome === 'new' ? (
        number
      ) : (
        <Link
          href={`/admin/draws/express-entry/${encodeURIComponent(number)}`}
          prefetch={false}
          target="_blank"
        >
          {number}
        </Link>
      ),
  },
  { key: 'outcome', label: 'Becomes', cell: ({ outcome }) => outcomes[outcome] },
  {
    key: 'date',
    label: 'Date',
    cell: ({ date }) => (
      <span className={styles.nowrap}>{date ? formatCalendarDate(date, 'short') : 'Cannot be read'}</span>
    ),
  },
  {
    key: 'invitations',
    label: 'Invited',
    isNumeric: true,
    cell: ({ invitations }) => (invitations === null ? '–' : formatInteger(invitations)),
  },
  { key: 'score', label: 'CRS cut-off', isNumeric: true, cell: ({ minScore }) => minScore ?? '–' },
  { key: 'name', label: 'Name at the source', cell: ({ name }) => name },
  { key: 'what', label: 'What changes, and what is being checked', cell: (row) => <What row={row} /> },
];

/** The rounds of a file that are new, changed or being checked. */
export function PlannedRows({ rows }: { rows: PlannedRow[] }) {
  const shown = rows.filter(({ outcome, flags }) => outcome !== 'unchanged' || flags.length > 0);
  if (shown.length === 0)
    return <p className="muted">Every round of this file is recorded already, as it stands in it.</p>;
  return (
    <div className={styles.planned}>
      <DataTable
        caption="Rounds that are new, changed or being checked"
        columns={columns}
        rows={shown}
        rowKey={({ number }) => number}
      />
    </div>
  );
}

/** Rows that name no draw: kept with the import, as the file has them. */
export function UnplacedRows({ rows }: { rows: UnplacedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h3>Rows that name no round</h3>
      <ul className={styles.what}>
        {rows.map(({ place, reason, raw }) => (
          <li key={place} className={styles.flag}>
            <strong>Row {place}</strong>: {reason}
            <details>
              <summary>The row</summary>
              <pre className={styles.raw}>{raw}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
