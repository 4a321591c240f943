import type { FilledNode } from '@/lib/blocks/filled-body';
import { nocCodesIn } from '@/lib/occupations/schema';
import { codesIn, marksIn, ownPath, paragraphsOf } from './finds/paragraphs';

/** What has to be asked of the records before a text can be judged: codes, and paths of this site. */
export function questionsOf(
  text: { headline: string; standfirst: string; body: FilledNode },
  origin: string,
): { codes: string[]; paths: string[] } {
  const paragraphs = paragraphsOf(text.body);
  const codes = [
    ...nocCodesIn(`${text.headline}\n${text.standfirst}`),
    ...paragraphs.flatMap((paragraph) => codesIn(paragraph).map(({ code }) => code)),
  ];
  const paths = paragraphs.flatMap((paragraph) =>
    marksIn(paragraph, 'link').flatMap(({ attrs }) => ownPath(attrs.href, origin) ?? []),
  );
  return { codes: [...new Set(codes)], paths: [...new Set(paths)] };
}
