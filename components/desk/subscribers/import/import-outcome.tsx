import {
  type ImportOutcome,
  importOutcomes,
  type RowFault,
  type SubscriberImport,
} from '@/lib/newsletter/intake/schema';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../../data-table';
import styles from '../subscribers.module.css';

const outcomes = Object.keys(importOutcomes) as ImportOutcome[];

/** What becomes of a file's choices, in numbers. */
export function OutcomeCounts({ plan, isDone }: { plan: SubscriberImport; isDone: boolean }) {
  const words = (outcome: ImportOutcome) =>
    outcome === 'added' && isDone ? 'subscribed' : importOutcomes[outcome];
  return (
    <ul className={styles.outcomes}>
      {outcomes
        .filter((outcome) => outcome === 'added' || plan.counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome} data-kind={outcome}>
            <strong>{formatInteger(plan.counts[outcome])}</strong> {words(outcome)}
            {outcome === 'added' && plan.newPeople > 0 && ` (${formatInteger(plan.newPeople)} new people)`}
          </li>
        ))}
    </ul>
  );
}

const faultColumns: Column<RowFault>[] = [
  { key: 'row', label: 'Row', cell: ({ row }) => formatInteger(row) },
  { key: 'email', label: 'Address', cell: ({ email }) => <span className="long-word">{email || '–'}</span> },
  { key: 'problem', label: 'What to mend', cell: ({ problem }) => problem },
];

/** The rows that are left out, and why. */
export function FaultsTable({ plan }: { plan: SubscriberImport }) {
  if (plan.faults.length === 0) return null;
  const hidden = plan.counts.faulty - plan.faults.length;
  return (
    <>
      <h2>Rows with a fault</h2>
      <DataTable
        caption="Rows with a fault"
        columns={faultColumns}
        rows={plan.faults}
        rowKey={({ row }) => row}
      />
      {hidden > 0 && <p className="muted">And {formatInteger(hidden)} more.</p>}
    </>
  );
}

const sampleColumns: Column<SubscriberImport['sample'][number]>[] = [
  { key: 'email', label: 'Address', cell: ({ email }) => <span className="long-word">{email}</span> },
  { key: 'topic', label: 'Topic', cell: ({ topic }) => topic },
  { key: 'consent', label: 'Declared consent', cell: ({ consent }) => consent },
];

/** The first few as they will be subscribed. */
export function SampleTable({ plan }: { plan: SubscriberImport }) {
  if (plan.sample.length === 0) return null;
  return (
    <>
      <h2>The first of them</h2>
      <DataTable
        caption="The first who will be subscribed"
        columns={sampleColumns}
        rows={plan.sample}
        rowKey={({ email, topic }) => `${email} ${topic}`}
      />
    </>
  );
}
