import type { Db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

/** What a draw's shown fields are made of, in one query. */
export const drawInclude = {
  program: true,
  stream: true,
  poolSnapshot: true,
  corrections: { select: { at: true, field: true }, orderBy: { at: 'desc' } },
  anomalies: { select: { field: true }, where: { settledAt: null }, orderBy: { id: 'asc' } },
} satisfies Prisma.DrawInclude;
export type DrawRow = Prisma.DrawGetPayload<{ include: typeof drawInclude }>;

/** What a draw's own page needs besides. */
export const drawPageInclude = {
  program: true,
  stream: true,
  streamVersion: true,
  poolSnapshot: { include: { bands: { orderBy: { min: 'desc' } } } },
  corrections: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
  anomalies: { where: { settledAt: null }, orderBy: { id: 'asc' } },
} satisfies Prisma.DrawInclude;
export type DrawPageRow = Prisma.DrawGetPayload<{ include: typeof drawPageInclude }>;

/** Newest first. A draw whose date cannot be read stands first until it is settled. */
export const newestFirst: Prisma.DrawOrderByWithRelationInput[] = [{ date: 'desc' }, { numberOrder: 'desc' }];

/** What comes after a draw with a date in that order: the earlier ones. */
export function isBefore({ date, numberOrder }: { date: Date; numberOrder: string }): Prisma.DrawWhereInput {
  // The first condition alone lets the index start at the place.
  return { date: { lte: date }, OR: [{ date: { lt: date } }, { numberOrder: { lt: numberOrder } }] };
}

/** Draws by place: the rows of the ids, in the order of the ids. */
export async function findDrawsByIds(db: Db, ids: number[]): Promise<DrawRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.draw.findMany({ where: { id: { in: ids } }, include: drawInclude });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
