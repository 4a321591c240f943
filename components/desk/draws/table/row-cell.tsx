import type { TableField } from '@/lib/draws/table/schema';
import styles from './table.module.css';

const isLong = (column: TableField) => column === 'label' || column === 'detail';

/** One cell, typed over in place; what is wrong with it stands below it. */
export function RowCell(props: {
  id: string;
  /** "Row 3, Date". */
  name: string;
  column: TableField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { id, error } = props;
  const field = {
    id,
    'aria-label': props.name,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    'data-column': props.column,
    autoComplete: 'off',
    value: props.value,
  };
  return (
    <div className={`field ${styles.cell}`}>
      {isLong(props.column) ? (
        <textarea {...field} rows={1} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input {...field} onChange={(event) => props.onChange(event.target.value)} />
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
