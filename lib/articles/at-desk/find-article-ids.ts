import { can, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { whereWords } from './where-words';

/** Those of the articles that a person sees, the archive too, that have every typed word; last touched first. */
export async function findArticleIds(staff: StaffMember, search: string, most: number): Promise<number[]> {
  const own = can(staff, 'article.write-any') ? [] : [Prisma.sql`a.created_by_id = ${staff.id}::uuid`];
  const where = [...whereWords(search), ...own];
  if (where.length === 0) return [];
  const found = await getDb().$queryRaw<{ id: number }[]>`
    SELECT a.id FROM articles a WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY a.updated_at DESC, a.id DESC LIMIT ${most}`;
  return found.map(({ id }) => id);
}
