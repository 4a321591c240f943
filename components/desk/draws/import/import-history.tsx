import { formatInstant } from '@/lib/dates';
import type { ImportView, SourceLookView } from '@/lib/importers/rounds/schema';
import { type Column, DataTable } from '../../data-table';
import { EmptyState } from '../../empty-state';
import styles from './import.module.css';
import { UnplacedRows } from './planned-rows';

function countsText({ outcome, counts }: ImportView): string {
  if (outcome === 'refused') return '';
  const { read, new: added, changed, unchanged, flagged } = counts;
  return `read ${read}, new ${added}, changed ${changed}, unchanged ${unchanged}, flagged ${flagged}`;
}

function Outcome({ item }: { item: ImportView }) {
  if (item.outcome === 'refused')
    return (
      <div className={styles.outcome}>
        <span className={`badge ${styles.refused}`}>Refused</span> {item.refusal}
      </div>
    );
  return (
    <div className={styles.outcome}>
      <span className="badge badge-published">{item.isHistoric ? 'Imported as historic' : 'Imported'}</span>{' '}
      {countsText(item)}
      <UnplacedRows rows={item.unplaced} />
    </div>
  );
}

const columns: Column<ImportView>[] = [
  { key: 'at', label: 'When', cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
  { key: 'outcome', label: 'What came of it', cell: (item) => <Outcome item={item} /> },
  {
    key: 'file',
    label: 'File',
    cell: ({ source, fileHash }) => (
      <span className={styles.address}>
        {source}
        {fileHash && (
          <>
            <br />
            <code title={fileHash}>{fileHash.slice(0, 12)}…</code>
          </>
        )}
      </span>
    ),
  },
  { key: 'actor', label: 'By', cell: ({ actor }) => (actor === 'draws.fetch' ? 'The schedule' : actor) },
];

/** Earlier imports, refused ones too, newest first. */
export function ImportHistory({ items }: { items: ImportView[] }) {
  if (items.length === 0) return <EmptyState>Nothing was imported yet.</EmptyState>;
  return <DataTable caption="Imports, newest first" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

const looks: Record<SourceLookView['outcome'], string> = {
  read: 'a new file was read',
  notModified: 'the file had not changed',
  refused: 'the file was refused',
  failed: 'the file could not be had',
};

/** When the official address was last looked at, what came of it, and whether that goes by itself. */
export function SourceState({ isScheduled, look }: { isScheduled: boolean; look: SourceLookView | null }) {
  return (
    <div className={`notice ${look?.problem ? 'notice-warning' : 'notice-info'}`}>
      <p>
        {look
          ? `The source was last looked at ${formatInstant(look.lookedAt)}: ${looks[look.outcome]}.`
          : 'The source was never looked at from here.'}{' '}
        {look?.problem}{' '}
        {look?.problem && look.confirmedAt && `It was last in order ${formatInstant(look.confirmedAt)}.`}
      </p>
      <p className="muted">
        {isScheduled
          ? 'It is looked at by itself: every five minutes on weekdays from 10:00 to 19:00 UTC, else every hour.'
          : 'It is not looked at by itself: the setting DRAWS_FEED_FETCH is off.'}
      </p>
    </div>
  );
}
