import type { CheckedArticle } from './checked-article';
import { codeMentions } from './finds/code-mentions';
import { marksIn, ownPath, paragraphsOf } from './finds/paragraphs';

/** What has to be asked of the records before a text can be judged: codes, and paths of this site. */
export function questionsOf(
  text: Pick<CheckedArticle, 'headline' | 'standfirst' | 'heroAlt' | 'body'>,
  origin: string,
): { codes: string[]; paths: string[] } {
  const paragraphs = paragraphsOf(text.body);
  const codes = codeMentions(text).map(({ code }) => code);
  const paths = paragraphs.flatMap((paragraph) =>
    marksIn(paragraph, 'link').flatMap(({ attrs }) => ownPath(attrs.href, origin) ?? []),
  );
  return { codes: [...new Set(codes)], paths: [...new Set(paths)] };
}
