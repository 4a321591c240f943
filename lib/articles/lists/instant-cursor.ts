/** Where a list by time goes on: the instant and the id of its last row, as `2026-11-22T14:30:00.000Z_12`. */
export interface InstantCursor {
  at: Date;
  id: number;
}

export const instantCursor = ({ at, id }: InstantCursor): string => `${at.toISOString()}_${id}`;

/** @returns null for what this site did not write: the list then begins anew. */
export function readInstantCursor(cursor: string | null): InstantCursor | null {
  const [instant = '', id = ''] = cursor?.split('_') ?? [];
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) || !/^\d{1,9}$/.test(id) ? null : { at, id: Number(id) };
}
