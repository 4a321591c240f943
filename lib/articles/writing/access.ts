import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { AppError } from '@/lib/errors';

interface Owned {
  createdById: string | null;
  status: 'draft' | 'published' | 'unpublished';
}

/** One's own article, or any with the ability for it; who may not publish writes drafts alone. */
export function canWrite(staff: StaffMember, article: Owned): boolean {
  if (can(staff, 'article.write-any')) return true;
  if (!can(staff, 'article.write-own') || article.createdById !== staff.id) return false;
  return article.status === 'draft' || can(staff, 'article.publish-own');
}

export function canPublish(staff: StaffMember, article: Pick<Owned, 'createdById'>): boolean {
  if (can(staff, 'article.publish-any')) return true;
  return can(staff, 'article.publish-own') && article.createdById === staff.id;
}

/** Whether a member of the staff sees an article at the desk: one's own, or any for an editor. */
export function canSee(staff: StaffMember, article: Pick<Owned, 'createdById'>): boolean {
  return can(staff, 'article.write-any') || article.createdById === staff.id;
}

/** Whether an article is this person's to write and to put away, be it in the archive. @throws AppError `forbidden` */
export function requireKeep(staff: StaffMember, article: Owned): void {
  requireAbility(staff, 'article.write-own');
  if (!canWrite(staff, article)) throw refused(staff, 'write');
}

/** @throws AppError `forbidden`; `invalid` for one in the archive. */
export function requireWrite(staff: StaffMember, article: Owned & { archivedAt: Date | null }): void {
  requireKeep(staff, article);
  if (article.archivedAt)
    throw new AppError('invalid', { forPerson: 'It is in the archive. Bring it back to work on it.' });
}

/** @throws AppError `forbidden` */
export function requirePublish(staff: StaffMember, article: Pick<Owned, 'createdById'>): void {
  if (!canPublish(staff, article)) throw refused(staff, 'publish');
}

function refused(staff: StaffMember, act: string): AppError {
  return new AppError('forbidden', {
    message: `${staff.role} ${staff.id} may not ${act} this article`,
    forPerson: `Your role does not let you ${act} this article. Ask an editor to do it.`,
  });
}
