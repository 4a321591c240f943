import { Prisma } from '@/lib/db/generated/client';
import type { HistoryOrder } from './history-query';

const day = Prisma.sql`coalesce(d.date, 'infinity'::date)`;
const invitations = Prisma.sql`coalesce(d.invitations, -1)`;
const score = Prisma.sql`coalesce(d.min_score, -1)`;

/** Each as an index of the migration `round_history` has them; an ascending order reads it backwards. */
const keys: Record<HistoryOrder, { columns: Prisma.Sql[]; isAscending: boolean }> = {
  newest: { columns: [day], isAscending: false },
  oldest: { columns: [day], isAscending: true },
  'most-invitations': { columns: [invitations, day], isAscending: false },
  'fewest-invitations': { columns: [invitations, day], isAscending: true },
  'highest-cut-off': { columns: [score, day], isAscending: false },
  'lowest-cut-off': { columns: [score, day], isAscending: true },
};

/** The order of `draws d`, and the condition for what comes behind the draw of a number. */
export function orderHistory(order: HistoryOrder, program: string, after: string | null) {
  const { columns, isAscending } = keys[order];
  const key = [...columns, Prisma.sql`d.number_order`];
  const direction = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const place = Prisma.sql`SELECT ${Prisma.join(key)} FROM draws d WHERE d.program_slug = ${program} AND d.number = ${after}`;
  const side = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
  return {
    orderBy: Prisma.join(key.map((column) => Prisma.sql`${column} ${direction}`)),
    isBeyond: after === null ? Prisma.sql`true` : Prisma.sql`(${Prisma.join(key)}) ${side} (${place})`,
  };
}
