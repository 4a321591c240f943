import Link from 'next/link';
import type { TableProgram } from '@/lib/draws/table/desk';
import type { RowReview } from '@/lib/draws/table/review-table';
import { type TableField, tableFields } from '@/lib/draws/table/schema';
import type { EntryRow, RowEdit } from './entry-state';
import { RowCell } from './row-cell';
import styles from './table.module.css';

const badges: Record<RowReview['status'], { words: string; kind: string }> = {
  ready: { words: 'Ready', kind: 'badge badge-published' },
  faulty: { words: 'Needs another look', kind: `badge ${styles.faulty}` },
  known: { words: 'Already there', kind: 'badge' },
  similar: { words: 'Recorded otherwise', kind: 'badge badge-changed' },
  repeated: { words: 'Stands twice', kind: 'badge badge-changed' },
};

function StreamCell(props: {
  name: string;
  row: EntryRow;
  review: RowReview;
  program: TableProgram;
  onEdit: (edit: RowEdit) => void;
}) {
  const { row, review, program } = props;
  return (
    <select
      aria-label={`${props.name}, Stream`}
      data-column="stream"
      value={row.stream ?? review.figures.stream ?? ''}
      onChange={(event) => props.onEdit({ stream: event.target.value })}
    >
      <option value="">None that is known</option>
      {program.streams.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  );
}

function RowState({ review, row, program }: { review: RowReview; row: EntryRow; program: TableProgram }) {
  const { words, kind } = badges[review.status];
  const isLeftOut = row.choice === false;
  return (
    <div className={styles.state}>
      <span className={isLeftOut ? 'badge' : kind}>{isLeftOut ? 'Left out' : words}</span>
      {!isLeftOut && review.remark && review.remark !== words && <p>{review.remark}</p>}
      {review.like && (
        <Link href={`/admin/draws/${program.slug}/${review.like}`} prefetch={false} target="_blank">
          See {review.like}
        </Link>
      )}
      {!isLeftOut && review.warnings.map((warning) => <p key={warning}>{warning}</p>)}
    </div>
  );
}

/** A column's name; a score's with its scale. */
export function headingOf(field: TableField, scoreScale: string | null): string {
  if (field === 'label') return `${tableFields.label} and stream`;
  return field === 'minScore' && scoreScale ? `${tableFields.minScore} (${scoreScale})` : tableFields[field];
}

/** One row of the table: what it says, where it can be changed, and what becomes of it. */
export function RowLine(props: {
  place: number;
  fields: TableField[];
  row: EntryRow;
  review: RowReview;
  program: TableProgram;
  onEdit: (edit: RowEdit) => void;
}) {
  const { place, row, review, program, onEdit } = props;
  const name = `Row ${place + 1}`;
  return (
    <tr
      data-status={review.status}
      className={review.isSaved || review.status === 'faulty' ? undefined : styles.left}
    >
      <th scope="row">
        <label className={`check ${styles.tick}`}>
          <input
            type="checkbox"
            aria-label={`Save row ${place + 1}`}
            checked={review.isSaved || (review.status === 'faulty' && row.choice !== false)}
            onChange={(event) => onEdit({ choice: event.target.checked })}
          />
          {place + 1}
        </label>
      </th>
      {props.fields.map((field) => (
        <td key={field} data-label={headingOf(field, program.scoreScale)} className={styles[field]}>
          <RowCell
            id={`row-${place + 1}-${field}`}
            name={`${name}, ${tableFields[field]}`}
            column={field}
            value={row[field]}
            error={row.choice === false ? undefined : review.errors[field]}
            onChange={(value) => onEdit({ [field]: value })}
          />
          {field === 'label' && <StreamCell {...{ name, row, review, program, onEdit }} />}
        </td>
      ))}
      <td data-label="State">
        <RowState {...{ review, row, program }} />
      </td>
    </tr>
  );
}
