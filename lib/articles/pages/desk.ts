import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { type DeskPage, type PageSlug, pagePaths, pageSlugs } from './schema';
import { findPage } from './store';

/** Of more versions the oldest are not listed; they stay. */
const mostListed = 50;

/** One page with its text and versions. @throws AppError `forbidden`. */
export async function getDeskPage(staff: StaffMember, slug: PageSlug): Promise<DeskPage> {
  requireAbility(staff, 'page.keep');
  const db = getDb();
  const [page, rows] = await Promise.all([
    findPage(db, slug),
    db.pageVersion.findMany({
      where: { slug },
      select: { version: true, createdAt: true, staff: { select: { name: true } } },
      orderBy: { version: 'desc' },
      take: mostListed,
    }),
  ]);
  const versions = rows.map(({ version, createdAt, staff: by }) => ({
    version,
    by: by?.name ?? '',
    at: createdAt.toISOString(),
  }));
  return { slug, path: pagePaths[slug], ...page, versions };
}

/** All pages that the desk can change. @throws AppError `forbidden`. */
export const listDeskPages = (staff: StaffMember): Promise<DeskPage[]> =>
  Promise.all(pageSlugs.map((slug) => getDeskPage(staff, slug)));
