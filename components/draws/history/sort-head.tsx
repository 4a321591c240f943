import { type HistoryChoice, type HistoryOrder, historyUrl } from '@/lib/draws/history/history-query';

interface SortHeadProps {
  name: string;
  path: string;
  choice: HistoryChoice;
  /** The column's two orders: the one that a first click asks for, and the other way round. */
  down: HistoryOrder;
  up: HistoryOrder;
  isFigure?: boolean;
}

/** A column's head that sorts by it; a second click turns the order round. */
export function SortHead({ name, path, choice, down, up, isFigure = false }: SortHeadProps) {
  const { order } = choice;
  const isSorted = order === down || order === up;
  return (
    <th
      scope="col"
      className={isFigure ? 'number' : undefined}
      aria-sort={isSorted ? (order === down ? 'descending' : 'ascending') : undefined}
    >
      <a
        className="sort"
        href={historyUrl(path, { ...choice, after: null, order: order === down ? up : down })}
      >
        {name}
        <span aria-hidden="true">{isSorted ? (order === down ? ' ▾' : ' ▴') : ' ↕'}</span>
      </a>
    </th>
  );
}
