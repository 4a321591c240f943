import { type ArticleText, articleText } from '../schema';

/** What a text had not, in the days when it had fewer parts. */
const nothing = {
  headline: '',
  standfirst: '',
  section: null,
  slug: '',
  authors: [],
  tags: [],
  heroMediaId: null,
  heroAlt: '',
  related: [],
};

/** A revision's text; null where its form is not one that is known now. */
export function readSnapshot(snapshot: unknown): ArticleText | null {
  if (typeof snapshot !== 'object') return null;
  const { success, data } = articleText.safeParse({ ...nothing, ...snapshot });
  return success ? data : null;
}
