import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { PeopleCount } from './words';

/** So many are counted one by one; of more, about so many are counted for all. */
const mostCounted = 10_000;
const partCounted = 5_000;

/** Counted for all, and known to so many digits: fewer found say less. */
const digitsOf = (found: number) => (found < 100 ? 1 : 2);

/** Lots lie evenly between these, the first included. */
const lots = { first: -(2 ** 31), past: 2 ** 31 };

/** Everybody who gets something of some segments; null: who gets anything. */
export type Candidates = readonly string[] | null;

type KeptCounts = ReadonlyMap<string, number>;

/** How many people or subscriptions of each segment are active, as the database keeps count; '' is people. */
export async function keptCounts(db: Db): Promise<KeptCounts> {
  const rows = await db.subscriptionCount.groupBy({
    by: ['segment'],
    where: { state: 'active' },
    _sum: { delta: true },
  });
  return new Map(rows.map(({ segment, _sum }) => [segment, _sum.delta ?? 0]));
}

const sizeOf = (kept: KeptCounts, candidates: Candidates) =>
  (candidates ?? ['']).reduce((sum, segment) => sum + (kept.get(segment) ?? 0), 0);

/** Candidates whose lot is below one. */
function draw(candidates: Candidates, below: number): Prisma.Sql {
  return candidates
    ? Prisma.sql`SELECT DISTINCT w.subscriber_id AS id FROM subscriptions w
        WHERE w.segment = ANY (${candidates}::text[]) AND w.state = 'active' AND uuid_hash(w.subscriber_id) < ${below}::bigint`
    : Prisma.sql`SELECT s.id FROM subscribers s WHERE s.state = 'active' AND uuid_hash(s.id) < ${below}::bigint`;
}

/**
 * How many people a condition holds for. The time that it takes does not grow with how many there are:
 * of very many it counts those whose lots are low, the same ones each time, and says that it did.
 * @param ways in which the people can be found, each of them whole: the shortest is taken.
 * @param condition of the person named by `found.id`; null where the first way says it all.
 */
export async function countPeople(
  db: Db,
  { kept, ways, condition }: { kept: KeptCounts; ways: readonly Candidates[]; condition: Prisma.Sql | null },
): Promise<PeopleCount> {
  const [candidates = null] = ways.toSorted((a, b) => sizeOf(kept, a) - sizeOf(kept, b));
  const size = sizeOf(kept, candidates);
  const part = size <= mostCounted ? 1 : partCounted / size;
  const below = Math.round(lots.first + part * (lots.past - lots.first));
  // As an array they are few to PostgreSQL: it looks at each of them and never through everybody.
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM unnest(ARRAY(${draw(candidates, below)})) AS found (id)
    WHERE ${condition ?? Prisma.sql`true`}`;
  const found = row?.count ?? 0;
  if (part === 1) return { people: found, precision: 'exact' };
  // None of n: three in n at most, nineteen times of twenty.
  const people = Number(((found || 3) / part).toPrecision(digitsOf(found)));
  return { people, precision: found > 0 ? 'about' : 'fewer' };
}
