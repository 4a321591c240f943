import { readTableDate } from './read-table-date';
import { readTableInvitations } from './read-table-figures';
import type { TableColumn, TableField, TableReading } from './schema';

/** Words of headings, in the order in which they are tried: "Minimum score" before "Draw type". */
const words: [use: TableField, heading: RegExp][] = [
  ['dateEnd', /^(last|end|closing) (day|date)|^to$/i],
  ['date', /\b(date|month|day)\b|^from$/i],
  ['minScore', /score|points|cut-?off/i],
  ['invitations', /invit|\bita\b|\bitas\b|\bissued\b|\bselected\b|candidates|advice|\bcount\b/i],
  ['detail', /detail|sector|occupation|note|region|criteri|description|selection factor/i],
  ['label', /stream|categor|pathway|program|type|draw|round|initiative/i],
];

const same = (heading: string) => heading.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a table's first row looks like headings: it has words, and neither a date nor a count. */
function looksLikeHeadings(row: string[]): boolean {
  const filled = row.filter(Boolean);
  const isFigure = (cell: string) => readTableDate(cell, '2000').ok || readTableInvitations(cell).ok;
  return filled.length > 1 && !filled.some(isFigure);
}

function suggest(headings: string[]): TableColumn[] {
  const taken = new Set<TableField>();
  return headings.map((heading) => {
    const use = words.find(([, pattern]) => pattern.test(heading))?.[0] ?? '';
    // Details may stand in several columns; whatever else has one home.
    if (use === '' || (use !== 'detail' && taken.has(use))) return { heading, use: '' };
    taken.add(use);
    return { heading, use };
  });
}

/**
 * What each column holds: as it was said before for this program, by heading or else by place;
 * for a table that is new, a proposal from its headings, which the person sees and changes.
 */
export function proposeReading(cells: string[][], remembered: TableReading | null): TableReading {
  const first = cells[0] ?? [];
  const hasHeadings = looksLikeHeadings(first);
  if (!hasHeadings) {
    const fits = remembered?.columns.length === first.length;
    const columns = first.map((_, place) => ({
      heading: '',
      use: (fits && remembered.columns[place]?.use) || ('' as const),
    }));
    return { hasHeadings, columns };
  }
  const suggested = suggest(first);
  const known = new Map(remembered?.columns.map(({ heading, use }) => [same(heading), use]));
  const knowsOne = first.some((heading) => known.has(same(heading)));
  return {
    hasHeadings,
    columns: knowsOne
      ? first.map((heading) => ({ heading, use: known.get(same(heading)) ?? '' }))
      : suggested,
  };
}

export type RowTexts = Record<TableField, string>;

/** A row's cells by what they hold. Several columns of details become one text. */
export function toRowTexts(cells: string[], columns: TableColumn[]): RowTexts {
  const of = (field: TableField) =>
    columns.flatMap(({ use }, place) => (use === field && cells[place] ? [cells[place]] : [])).join('; ');
  return {
    date: of('date'),
    dateEnd: of('dateEnd'),
    label: of('label'),
    detail: of('detail'),
    invitations: of('invitations'),
    minScore: of('minScore'),
  };
}
