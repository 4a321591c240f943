const hasText = (cell: Element) => Boolean(cell.textContent?.trim());
const isFigure = (cell: Element) =>
  /^[-+−–$€%\d\s.,:/()]*\d[-+−–$€%\d\s.,:/()]*$/.test(cell.textContent ?? '');

function isBold(cell: Element): boolean {
  const words = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { parentElement, textContent } = words.currentNode;
    if (textContent?.trim() && !parentElement?.closest('b, strong')) return false;
  }
  return true;
}

/** Words above columns of which one holds nothing but figures. */
function standsAboveFigures(head: Element[], rows: Element[]): boolean {
  if (head.some((cell) => !hasText(cell) || isFigure(cell))) return false;
  return head.some((_, place) => {
    const column = rows.flatMap(({ children }) => [...children].slice(place, place + 1)).filter(hasText);
    return column.length > 0 && column.every(isFigure);
  });
}

function makeHead(cell: Element): void {
  const head = cell.ownerDocument.createElement('th');
  for (const { name, value } of cell.attributes) head.setAttribute(name, value);
  head.append(...cell.childNodes);
  for (const bold of head.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
  cell.replaceWith(head);
}

/** A table in a cell becomes its lines; the first row of a table without heads becomes them where it looks so. */
export function headTables(root: Document): void {
  for (const inner of root.body.querySelectorAll('td table, th table')) {
    const lines = [...inner.querySelectorAll('td, th')].map((cell) => {
      const line = root.createElement('p');
      line.append(...cell.childNodes);
      return line;
    });
    inner.replaceWith(...lines);
  }
  for (const table of root.body.querySelectorAll('table')) {
    const [first, ...rows] = table.querySelectorAll('tr');
    if (!first || rows.length === 0 || table.querySelector('th')) continue;
    const head = [...first.children];
    const isHead =
      first.parentElement?.tagName === 'THEAD' ||
      (head.some(hasText) && head.every(isBold)) ||
      standsAboveFigures(head, rows);
    if (isHead) for (const cell of head) makeHead(cell);
  }
}
