import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  label: string;
  /** Figures stand to the right, in tabular digits. */
  isNumeric?: boolean;
  cell: (row: Row) => ReactNode;
}

/** A dense table with a caption for screen readers; the first column heads its row. */
export function DataTable<Row>(props: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
}) {
  const [head, ...rest] = props.columns;
  if (!head) return null;
  return (
    <div className="table-scroll">
      <table className="data-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              <th scope="row">{head.cell(row)}</th>
              {rest.map((column) => (
                <td
                  key={column.key}
                  data-label={column.label}
                  className={column.isNumeric ? 'numeric' : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
