import type { Db } from '@/lib/db/client';

const program = 'express-entry';

/** All versions of all categories' lists with their occupations, newest first: some twenty, of some thirty each. */
export function findLists(db: Db) {
  return db.occupationList.findMany({
    where: { stream: { programSlug: program } },
    include: {
      stream: { select: { slug: true } },
      entries: { include: { occupation: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ effectiveFrom: 'desc' }, { listYear: 'desc' }],
  });
}

export type ListRow = Awaited<ReturnType<typeof findLists>>[number];

/** One unit group, with the lists that it stands on. */
export function findOccupation(db: Db, code: string) {
  return db.occupation.findUnique({
    where: { code },
    include: { lists: { select: { list: { include: { stream: { select: { slug: true } } } } } } },
  });
}

/** Those of the given codes, or of their beginnings (groups of two to four digits), that NOC 2021 has. */
export async function findKnownCodes(db: Db, codes: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT asked.code FROM unnest(${codes}::text[]) AS asked (code)
    WHERE EXISTS (SELECT FROM occupations o WHERE starts_with(o.code, asked.code))`;
  return new Set(rows.map((row) => row.code));
}
