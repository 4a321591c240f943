import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { type CommentRules, commentRules, defaultRules, rulesKey } from './schema';

async function loadRules(): Promise<Read<CommentRules>> {
  const row = await getDb().setting.findUnique({ where: { key: rulesKey } });
  const stored = commentRules.safeParse(row?.value ?? {});
  return { data: stored.success ? stored.data : defaultRules, tags: [contentTags.commentRules] };
}

/** The rules of comments, read once until they change. */
export const getCommentRules = (): Promise<Read<CommentRules>> => keepRead('comment-rules', loadRules);
