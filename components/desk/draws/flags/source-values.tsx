import { formatInstant } from '@/lib/dates';
import type { DrawEvidence } from '@/lib/draws/source/evidence';
import styles from './flags.module.css';

/** A row's values by their names at the source; null where it is no plain row. */
function valuesOf(raw: unknown): [name: string, value: string][] | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  return Object.entries(raw).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}

/** The newest row that a draw was read from, value by value. */
export function SourceValues({ row }: { row: DrawEvidence['sourceRow'] }) {
  if (!row)
    return <p className="muted">No row is kept: the draw was typed, or read before rows were kept.</p>;
  const values = valuesOf(row.raw);
  return (
    <div className={styles.source}>
      <p className="muted">
        Read {formatInstant(row.fetchedAt)} from <span className={styles.address}>{row.url}</span>
      </p>
      {values ? (
        <dl className={styles.values}>
          {values.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value === '' ? <span className="muted">empty</span> : <code>{value}</code>}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <pre className={styles.raw}>{JSON.stringify(row.raw, null, 1)}</pre>
      )}
    </div>
  );
}
