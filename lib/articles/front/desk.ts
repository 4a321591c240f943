import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { DeskFront } from './schema';
import { findFrontSections } from './store';

/** What is chosen for the front page, also what waits to be published. @throws AppError `forbidden`. */
export async function getDeskFront(staff: StaffMember): Promise<DeskFront> {
  requireAbility(staff, 'front.keep');
  const db = getDb();
  const [front, pins, sections] = await Promise.all([
    db.frontPage.findUnique({ where: { id: 1 } }),
    db.frontPin.findMany({
      include: {
        article: { select: { id: true, headline: true, status: true, section: { select: { name: true } } } },
      },
      orderBy: { position: 'asc' },
    }),
    findFrontSections(db),
  ]);
  const picks = pins.map(({ position, article: { id, headline, status, section } }) => ({
    position,
    pick: {
      id,
      headline: headline || 'Without a headline',
      sectionName: section?.name ?? '',
      isPublished: status === 'published',
    },
  }));
  return {
    version: front?.version ?? 0,
    lead: picks.find(({ position }) => position === 0)?.pick ?? null,
    seconds: picks.filter(({ position }) => position > 0).map(({ pick }) => pick),
    sections: sections.map(({ slug, name, isShown }) => ({ slug, name, isShown })),
  };
}
