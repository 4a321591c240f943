import type { SourceRowView } from '@/lib/draws/lists/source-row';

/** The row as it stands at the source, letter for letter; closed at first. */
export function SourceRow({ row }: { row: SourceRowView }) {
  return (
    <details className="chart-table raw">
      <summary>The row as the source has it</summary>
      <dl className="facts">
        {row.fields.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
