import type { KeyboardEvent } from 'react';
import type { TableProgram } from '@/lib/draws/table/desk';
import type { RowReview } from '@/lib/draws/table/review-table';
import { type TableField, tableFields } from '@/lib/draws/table/schema';
import type { EntryRow, RowEdit } from './entry-state';
import { headingOf, RowLine } from './row-line';
import styles from './table.module.css';

/** As in a spreadsheet, Enter goes to the same column of the next row. */
function goDown(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const cell = event.target as HTMLElement;
  const { column } = cell.dataset;
  if (event.key !== 'Enter' || !column) return;
  event.preventDefault();
  const next = cell.closest('tr')?.[event.shiftKey ? 'previousElementSibling' : 'nextElementSibling'];
  next?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
}

/** Columns that hold nothing here and cannot be needed are not shown. */
function fieldsOf(rows: EntryRow[], program: TableProgram): TableField[] {
  const isUsed = (field: TableField) => rows.some((row) => row[field] !== '');
  const all = Object.keys(tableFields) as TableField[];
  return all.filter(
    (field) =>
      (field !== 'dateEnd' || isUsed(field)) &&
      (field !== 'minScore' || program.scoreScale !== null || isUsed(field)),
  );
}

/** All rows as they were read, to be looked over and mended in place. */
export function RowsTable(props: {
  program: TableProgram;
  rows: EntryRow[];
  reviews: RowReview[];
  onEdit: (key: string, edit: RowEdit) => void;
}) {
  const { program, rows, reviews } = props;
  const fields = fieldsOf(rows, program);
  return (
    <div className="table-scroll">
      <table className={`data-table ${styles.rows}`}>
        <caption className="visually-hidden">Rows of the table, as they were read</caption>
        <thead>
          <tr>
            <th scope="col">Save</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {headingOf(field, program.scoreScale)}
              </th>
            ))}
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody onKeyDown={goDown}>
          {rows.map((row, place) => {
            const review = reviews[place];
            if (!review) return null;
            const onEdit = (edit: RowEdit) => props.onEdit(row.key, edit);
            return <RowLine key={row.key} {...{ place, fields, row, review, program, onEdit }} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
