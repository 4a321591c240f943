import type { ActionResult } from '@/lib/action-result';
import type { PresenceAnswer, PresenceInput } from '@/lib/articles/writing/presence/schema';

/** Says that an editor is open, or closes. Null where no answer came: who is there is not known then. */
export async function sendPresence(input: PresenceInput): Promise<PresenceAnswer | null> {
  try {
    const answer = await fetch('/admin/api/articles/presence', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      // What a closing page says still leaves.
      keepalive: input.state === 'left',
      signal: AbortSignal.timeout(10_000),
    });
    const result = (await answer.json()) as ActionResult<PresenceAnswer>;
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}
