import type { StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';

/** The author, by slug, under whom a person's new story stands until they choose; none where they have no page. */
export async function findOwnByline(staff: StaffMember): Promise<string[]> {
  const author = await getDb().author.findUnique({ where: { staffId: staff.id }, select: { slug: true } });
  return author ? [author.slug] : [];
}
