import { bodyToText } from '@/lib/blocks/body-text';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getEnv } from '@/lib/env';
import { fillBody } from '../../fill-body';
import type { ArticleText } from '../schema';
import { loadFacts } from './facts/load-facts';
import { checkForPublishing } from './publish-checks';
import { questionsOf } from './questions';
import type { Problem } from './schema';

/** Everything that could be wrong with a text, asked of the records, and the text in plain words. */
export async function checkArticle(
  text: ArticleText,
  firstPublishedAt: Date | null,
): Promise<{ problems: Problem[]; plainText: string; body: FilledBody }> {
  const at = todayIn(undefined, firstPublishedAt ?? new Date());
  const { siteUrl } = getEnv();
  const { data: body } = await fillBody(text.body, { at });
  const article = { ...text, body };
  const facts = await loadFacts(at, questionsOf(article, siteUrl));
  return { problems: checkForPublishing(article, facts, siteUrl), plainText: bodyToText(body), body };
}
