import { readFile } from 'node:fs/promises';

/**
 * Reads one of the project's own data files: tab-separated, the first line names the columns.
 * Cells keep their blanks: some raw texts of the sources begin or end with one.
 */
export async function readTsv<Column extends string>(
  file: URL,
  columns: readonly Column[],
): Promise<Record<Column, string>[]> {
  const [head = '', ...lines] = (await readFile(file, 'utf8')).replace(/\n$/, '').split('\n');
  if (head !== columns.join('\t')) throw new Error(`${file.pathname} has other columns than ${columns}`);
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${file.pathname}: wrong number of cells: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<
      Column,
      string
    >;
  });
}
