import type { RowReview } from '@/lib/draws/table/review-table';
import { type TableField, tableFields } from '@/lib/draws/table/schema';
import type { EntryRow } from './entry-state';
import styles from './table.module.css';

interface Fault {
  place: number;
  field: TableField;
  message: string;
}

const shown = 6;

/** The rows at fault that the person has not left out, in the table's order. */
function faultsOf(rows: EntryRow[], reviews: RowReview[]): Fault[] {
  return reviews.flatMap(({ errors }, place) =>
    rows[place]?.choice === false
      ? []
      : (Object.entries(errors) as [TableField, string][]).map(([field, message]) => ({
          place,
          field,
          message,
        })),
  );
}

/** "9 of 12 rows can be saved." and what is at fault, by row and column, each leading there. */
export function TableSummary({ rows, reviews }: { rows: EntryRow[]; reviews: RowReview[] }) {
  const faults = faultsOf(rows, reviews);
  const count = reviews.filter(({ isSaved }) => isSaved).length;
  const known = reviews.filter(({ status }) => status === 'known').length;
  return (
    <div className={`notice ${faults.length > 0 ? 'notice-warning' : 'notice-info'} ${styles.summary}`}>
      <p role="status">
        <strong>
          {count} of {rows.length} {rows.length === 1 ? 'row' : 'rows'} will be saved
        </strong>
        {known > 0 && `; ${known} already there`}
        {faults.length > 0 &&
          `; ${faults.length} ${faults.length === 1 ? 'value needs' : 'values need'} another look`}
        .
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, shown).map(({ place, field, message }) => (
            <li key={`${place} ${field}`}>
              <a href={`#row-${place + 1}-${field}`}>
                Row {place + 1}, {tableFields[field]}
              </a>
              : {message}
            </li>
          ))}
          {faults.length > shown && <li>and {faults.length - shown} more, marked in the table</li>}
        </ul>
      )}
    </div>
  );
}
