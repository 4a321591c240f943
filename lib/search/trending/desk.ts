import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';
import { blocksPhrase, fewestShown, mostChecked } from './queries';
import { type PhraseSum, readBlocks, sumPhrases } from './store';

export interface DeskSearch {
  phrase: string;
  readers: number;
  /** Whether readers may see it: an editor blocked it, few looked for it, or it leads nowhere (yet). */
  state: 'shown' | 'blocked' | 'few' | 'nowhere';
}

/** What readers looked for in the last seven days, at most 100, and the blocked words. */
export async function listDeskSearches(
  staff: StaffMember,
): Promise<{ searches: DeskSearch[]; blocks: string[] }> {
  requireAbility(staff, 'search.keep');
  const db = getDb();
  const today = todayIn((await getSettings()).data.timeZone);
  const [rows, blocks] = await Promise.all([
    sumPhrases(db, { today, fewest: 1, limit: mostChecked }),
    readBlocks(db),
  ]);
  const stateOf = ({ phrase, readers, leads }: PhraseSum): DeskSearch['state'] => {
    if (blocks.some((block) => blocksPhrase(block, phrase))) return 'blocked';
    if (readers < fewestShown) return 'few';
    return leads ? 'shown' : 'nowhere';
  };
  const searches = rows.map((row) => ({ phrase: row.phrase, readers: row.readers, state: stateOf(row) }));
  return { searches, blocks };
}
