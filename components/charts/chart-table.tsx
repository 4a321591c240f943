export interface ChartRow {
  /** The first names the row. */
  cells: string[];
  /** Where its mark is in the chart: thousandths across, pixels down. */
  at?: [x: number, y: number];
}

export interface ChartTableData {
  heads: string[];
  /** How many of the first columns are words; the others are figures. */
  words?: number;
  rows: ChartRow[];
}

/** A chart's figures, for those who read rather than look; closed at first. */
export function ChartTable({ caption, table }: { caption: string; table: ChartTableData }) {
  const { heads, words = 1, rows } = table;
  const classOf = (column: number) => (column < words ? undefined : 'number');
  return (
    <details className="chart-table">
      <summary>The figures of this chart as a table</summary>
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={classOf(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, at }) => (
            <tr key={cells.join()} data-at={at?.map(Math.round).join(' ')}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={heads[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[column]} className={classOf(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
