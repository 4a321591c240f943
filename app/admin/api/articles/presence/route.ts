import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { announcePresence } from '@/lib/articles/writing/presence/announce';
import { type PresenceAnswer, presenceInput } from '@/lib/articles/writing/presence/schema';
import { failureResponse } from '../../../failure-response';
import { parseInput } from '../../../parse-input';
import { requireSameOrigin } from '../../../same-origin';

/** Says that an editor is open, given as JSON, and tells who else's is. A route, since a closing page can still send to one. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'article.write-own');
    const input = parseInput(presenceInput, await request.json().catch(() => null));
    const value = await announcePresence(staff, input);
    return Response.json({ ok: true, value } satisfies ActionResult<PresenceAnswer>);
  } catch (error) {
    return failureResponse(error);
  }
}
