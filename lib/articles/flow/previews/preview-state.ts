import type { StaffMember } from '@/lib/accounts/abilities';
import { formatInstant } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import type { PreviewState } from '../schema';
import { previewPath } from './preview-token';

/** Links that still open something: neither ended nor expired, of a person who is still here. */
export const openPreview = (now: Date) => ({
  endedAt: null,
  expiresAt: { gt: now },
  staff: { isActive: true },
});

/** An article's open preview links, for one person at the desk. */
export async function getPreviewState(db: Db, staff: StaffMember, articleId: number): Promise<PreviewState> {
  const links = await db.articlePreview.findMany({
    where: { articleId, ...openPreview(new Date()) },
    select: { id: true, staffId: true, expiresAt: true },
    orderBy: { expiresAt: 'desc' },
  });
  const own = links.find(({ staffId }) => staffId === staff.id);
  return {
    path: own ? previewPath(own.id) : null,
    openLinks: links.length,
    lastUntil: links[0] ? formatInstant(links[0].expiresAt) : null,
  };
}
