import type { ActionResult } from '@/lib/action-result';
import type { SaveArticleInput, SavedArticle } from '@/lib/articles/writing/schema';

const patienceMs = 30_000;

const lost: ActionResult<SavedArticle> = {
  ok: false,
  code: 'failed',
  message: 'The desk cannot be reached. Your text is still here: check the connection, then save again.',
  fields: {},
};

/** Sends a text to be saved. An answer that never comes, or that is no answer of the desk, is a failure. */
export async function sendSave(input: SaveArticleInput): Promise<ActionResult<SavedArticle>> {
  try {
    const answer = await fetch('/admin/api/articles/save', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(patienceMs),
    });
    return (await answer.json()) as ActionResult<SavedArticle>;
  } catch {
    return lost;
  }
}
