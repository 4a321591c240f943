import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';
import { blocksPhrase, fewestShown } from './queries';
import { readBlocks, sumPhrases } from './store';

export interface DeskSearch {
  phrase: string;
  readers: number;
  /** Whether readers may see it: few looked for it, or an editor blocked it. */
  state: 'shown' | 'few' | 'blocked';
}

/** What readers looked for in the last seven days, at most 100, and the blocked words. */
export async function listDeskSearches(
  staff: StaffMember,
): Promise<{ searches: DeskSearch[]; blocks: string[] }> {
  requireAbility(staff, 'search.keep');
  const db = getDb();
  const today = todayIn((await getSettings()).data.timeZone);
  const [rows, blocks] = await Promise.all([
    sumPhrases(db, { today, fewest: 1, limit: 100 }),
    readBlocks(db),
  ]);
  const searches = rows.map(({ phrase, readers }): DeskSearch => {
    const isBlocked = blocks.some((block) => blocksPhrase(block, phrase));
    return { phrase, readers, state: isBlocked ? 'blocked' : readers < fewestShown ? 'few' : 'shown' };
  });
  return { searches, blocks };
}
