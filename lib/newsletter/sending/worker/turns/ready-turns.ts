import type { Db } from '@/lib/db/client';
import { suppressionHash } from '../../../mail-keys';
import { linkTo } from '../../../mails';
import { preferencesToken } from '../../../preferences/preferences-token';
import { isTopic } from '../../../topics/schema';
import { wayOutToken } from '../../../way-out/way-out-token';
import { type ClaimedTurn, findBlocked } from './claim-turns';
import type { Settlement } from './settle-turns';
import type { ReadyTurn } from './take-turn';

function leftOut({ sendingId, number, turn }: ClaimedTurn, reason: 'ended' | 'gone' | 'blocked'): Settlement {
  return { sendingId, number, turn, state: 'suppressed', reason };
}

/** Parts those who get a mail from those who left, were erased or are suppressed since the start. */
export async function readyTurns(
  db: Db,
  claims: ClaimedTurn[],
): Promise<{ ready: ReadyTurn[]; settled: Settlement[] }> {
  const hashOf = new Map(
    claims.flatMap(({ email }) => (email ? [[email, suppressionHash(email)] as const] : [])),
  );
  const blocked = await findBlocked(db, [...hashOf.values()]);
  const ready: ReadyTurn[] = [];
  const settled: Settlement[] = [];
  for (const claimed of claims) {
    const { sendingId, subscriberId, email, data } = claimed;
    const hash = hashOf.get(email ?? '');
    if (!subscriberId || !email || !hash) settled.push(leftOut(claimed, 'gone'));
    else if (blocked.has(hash)) settled.push(leftOut(claimed, 'blocked'));
    else if (claimed.topics.length === 0) settled.push(leftOut(claimed, 'ended'));
    else {
      const turn = {
        subscriberId,
        email,
        topics: claimed.topics.filter(isTopic),
        data,
        unsubscribeUrl: linkTo('unsubscribe', wayOutToken({ subscriberId, sendingId })),
        preferencesUrl: linkTo('preferences', preferencesToken(subscriberId)),
      };
      ready.push({ claimed, turn, suppressionHash: hash });
    }
  }
  return { ready, settled };
}
