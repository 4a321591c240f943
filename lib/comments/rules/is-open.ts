import type { CommentRules } from './schema';

const day = 86_400_000;

/** Whether a story's comments have not closed by their age. @param publishedAt ISO, UTC. */
export function isYoungEnough(publishedAt: string | Date, rules: CommentRules, now = Date.now()): boolean {
  if (rules.closeAfterDays === 0) return true;
  return now - new Date(publishedAt).getTime() < rules.closeAfterDays * day;
}
