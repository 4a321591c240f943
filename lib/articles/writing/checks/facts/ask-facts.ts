import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { type CheckFacts, type CheckFactsInput, checkFactsInput } from '../schema';
import { loadFacts } from './load-facts';

/** What the records say about the codes and own addresses of a text that is being written. */
export async function askFacts(staff: StaffMember, input: CheckFactsInput): Promise<CheckFacts> {
  requireAbility(staff, 'desk.open');
  const { articleId, ...asked } = checkFactsInput.parse(input);
  const published =
    articleId === null
      ? null
      : await getDb().publishedArticle.findUnique({
          where: { articleId },
          select: { firstPublishedAt: true },
        });
  return loadFacts(todayIn(undefined, published?.firstPublishedAt ?? new Date()), asked);
}
