import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { type SavedArticle, saveArticleInput } from '@/lib/articles/writing/schema';
import { failureResponse } from '../../../failure-response';
import { parseInput } from '../../../parse-input';
import { requireSameOrigin } from '../../../same-origin';

/**
 * Saves an article, given as JSON. A route and no action: actions wait for one another, so that a
 * slow save would hold up the search for a draw, and none of them can be given up.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'article.write-own');
    const input = parseInput(saveArticleInput, await request.json().catch(() => null));
    const value = await saveArticle(staff, input);
    return Response.json({ ok: true, value } satisfies ActionResult<SavedArticle>);
  } catch (error) {
    return failureResponse(error);
  }
}
