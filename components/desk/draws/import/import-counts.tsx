import type { ImportCounts as Counts } from '@/lib/importers/rounds/schema';
import { formatInteger } from '@/lib/numbers';
import styles from './import.module.css';

const words: [key: keyof Counts, label: string][] = [
  ['read', 'Rows read'],
  ['new', 'New'],
  ['changed', 'Changed'],
  ['unchanged', 'Unchanged'],
  ['flagged', 'Being checked'],
];

/** What becomes of a file's rows, in numbers. */
export function ImportCounts({ counts }: { counts: Counts }) {
  return (
    <dl className={styles.counts}>
      {words.map(([key, label]) => (
        <div key={key} data-kind={key}>
          <dt>{label}</dt>
          <dd>{formatInteger(counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
