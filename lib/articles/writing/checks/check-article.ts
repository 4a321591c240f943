import { bodyToText } from '@/lib/blocks/body-text';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { findImpossibleCodes } from '@/lib/occupations/find-impossible-codes';
import { fillBody } from '../../fill-body';
import type { ArticleText, Problem } from '../schema';
import { checkForPublishing } from './publish-checks';

/** Everything that could be wrong with a text, asked of the records, and the text in plain words. */
export async function checkArticle(
  text: ArticleText,
  firstPublishedAt: Date | null,
): Promise<{ problems: Problem[]; plainText: string; body: FilledBody }> {
  const at = todayIn(undefined, firstPublishedAt ?? new Date());
  const { data: body } = await fillBody(text.body, { at });
  const plainText = bodyToText(body);
  const written = [text.headline, text.standfirst, plainText].join('\n');
  const impossibleCodes = await findImpossibleCodes(getDb(), written);
  return { problems: checkForPublishing({ ...text, body, impossibleCodes }), plainText, body };
}
