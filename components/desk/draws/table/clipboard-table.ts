/** A cell as CSV has it: on one line, and in quotation marks where it has some itself. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/**
 * The rows of the first table in a piece of copied HTML, as tab-separated text. A cell that spans
 * rows or columns stands in each row that it spans, as it does on the page.
 * @returns null where there is no table of several columns: the plain text serves then.
 */
export function readClipboardTable(html: string): string | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows];
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, place) => {
    for (const cell of row.cells) {
      const spanned = grid.slice(place, place + (cell.rowSpan || 1));
      let column = 0;
      while (grid[place]?.[column] !== undefined) column += 1;
      for (const line of spanned) {
        line[column] = quote(cell.textContent);
        // A cell over several columns stands in the first of them.
        for (let right = 1; right < cell.colSpan; right += 1) line[column + right] = quote('');
      }
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  if (width < 2) return null;
  return grid
    .map((line) => Array.from({ length: width }, (_, column) => line[column] ?? '').join('\t'))
    .join('\n');
}

/** A chosen file's text: UTF-8, or what spreadsheets on Windows write. */
export async function readTextFile(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
