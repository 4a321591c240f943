import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { type CommentRules, commentRules, defaultRules, rulesKey } from './schema';

/** The rules as they are stored; what is no longer valid counts as not set. */
export async function loadRules(db: Db): Promise<CommentRules> {
  const row = await db.setting.findUnique({ where: { key: rulesKey } });
  const stored = commentRules.safeParse(row?.value ?? {});
  return stored.success ? stored.data : defaultRules;
}

/** The rules of comments, read once until they change. */
export const getCommentRules = (): Promise<Read<CommentRules>> =>
  keepRead('comment-rules', async () => ({
    data: await loadRules(getDb()),
    tags: [contentTags.commentRules],
  }));

/** The rules as they are at this moment, for the form that changes them. @throws AppError `forbidden`. */
export async function getDeskRules(staff: StaffMember): Promise<CommentRules> {
  requireAbility(staff, 'comment.judge');
  return loadRules(getDb());
}
