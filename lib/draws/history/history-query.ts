/** The orders of a history, as addresses name them; the first is an address without one. */
export const historyOrders = [
  'newest',
  'oldest',
  'most-invitations',
  'fewest-invitations',
  'highest-cut-off',
  'lowest-cut-off',
] as const;
export type HistoryOrder = (typeof historyOrders)[number];

/** Kinds of streams that rounds can be chosen by, as pages name them. */
export const historyKinds = {
  general: 'General',
  class: 'By program',
  category: 'By category',
} as const;

/** What a history's address asks for. */
export interface HistoryChoice {
  stream: string | null;
  year: number | null;
  kind: keyof typeof historyKinds | null;
  order: HistoryOrder;
  /** The number of the draw behind which the page goes on. */
  after: string | null;
}

export type HistoryQuery = Partial<Record<'stream' | 'year' | 'kind' | 'sort' | 'after', string | string[]>>;

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : null);
const oneOf = <Name extends string>(names: readonly Name[], text: string | null) =>
  names.find((name) => name === text) ?? null;

/** An address's parameters as a choice; null where one of them is nothing that can be chosen. */
export function readHistoryQuery(query: HistoryQuery): HistoryChoice | null {
  const [stream, year, kind, sort, after] = [
    query.stream,
    query.year,
    query.kind,
    query.sort,
    query.after,
  ].map(one);
  const known = oneOf(Object.keys(historyKinds) as (keyof typeof historyKinds)[], kind ?? null);
  const order = sort ? oneOf(historyOrders, sort) : 'newest';
  if ((kind && !known) || !order || (year && !/^20\d\d$/.test(year))) return null;
  return {
    stream: stream ?? null,
    year: year ? Number(year) : null,
    kind: known,
    order,
    after: after ?? null,
  };
}

/** The address of a choice, under the history's own path. */
export function historyUrl(path: string, choice: Partial<HistoryChoice>): string {
  const { stream, year, kind, order = 'newest', after } = choice;
  const query = new URLSearchParams();
  if (stream) query.set('stream', stream);
  if (year) query.set('year', String(year));
  if (kind) query.set('kind', kind);
  if (order !== 'newest') query.set('sort', order);
  if (after) query.set('after', after);
  return query.size > 0 ? `${path}?${query}` : path;
}
