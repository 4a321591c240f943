import { useId } from 'react';
import { type TableColumn, type TableReading, tableFields } from '@/lib/draws/table/schema';
import styles from './table.module.css';

const uses = Object.entries(tableFields);

/** What each column of the pasted table holds, said once for a program. */
export function ColumnFields(props: {
  reading: TableReading;
  first: string[];
  sample: string[];
  onChange: (reading: TableReading) => void;
}) {
  const id = useId();
  const { reading, first, sample, onChange } = props;
  const say = (place: number, use: string) =>
    onChange({
      ...reading,
      columns: reading.columns.map((column, at) =>
        at === place ? { ...column, use: use as TableColumn['use'] } : column,
      ),
    });
  const sayHeadings = (hasHeadings: boolean) =>
    onChange({
      hasHeadings,
      columns: reading.columns.map(({ use }, at) => ({ use, heading: hasHeadings ? (first[at] ?? '') : '' })),
    });
  const named = reading.columns.map((column, place) => ({ ...column, place, name: `Column ${place + 1}` }));
  return (
    <fieldset>
      <legend>What the columns hold</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={reading.hasHeadings}
          onChange={(event) => sayHeadings(event.target.checked)}
        />
        The first row has headings
      </label>
      <div className={styles.columns}>
        {named.map(({ name, heading, use, place }) => (
          <div key={name} className="field">
            <label htmlFor={`${id}-${place}`}>{(reading.hasHeadings && heading) || name}</label>
            <select id={`${id}-${place}`} value={use} onChange={(event) => say(place, event.target.value)}>
              <option value="">Left out</option>
              {uses.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <p className={`field-hint ${styles.sample}`}>
              {sample[place] ? `Such as “${sample[place]}”` : 'Empty'}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
