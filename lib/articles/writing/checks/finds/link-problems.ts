import type { FilledNode } from '@/lib/blocks/filled-body';
import type { CheckFacts, LinkTarget, Problem } from '../schema';
import { marksIn, ownPath, type Paragraph, paragraphsOf } from './paragraphs';

function judge(path: string, target: LinkTarget | undefined): Pick<Problem, 'message' | 'fix'> | null {
  switch (target?.kind) {
    case 'missing':
      return { message: `Nothing stands at ${path}: the link is dead.` };
    case 'unpublished':
      return { message: `${path} is not published: readers who follow the link find nothing.` };
    case 'moved':
      return {
        message: `${path} has moved to ${target.to}.`,
        fix: { kind: 'address', href: target.to },
      };
    default:
      return null;
  }
}

function inParagraph(paragraph: Paragraph, facts: CheckFacts, origin: string): Problem[] {
  const { path } = paragraph;
  const typed = marksIn(paragraph, 'link').flatMap(({ attrs, from, to }): Problem[] => {
    const address = ownPath(attrs.href, origin);
    const said = address && judge(address, facts.links[address]);
    return said ? [{ kind: 'warning', field: 'body', place: { path, from, to }, ...said }] : [];
  });
  const pointed = marksIn(paragraph, 'articleLink').flatMap(({ attrs, from, to }): Problem[] => {
    if (attrs.href !== null) return [];
    const message = `“${paragraph.letters.slice(from, to)}” links to an article that is not published: plain words until it is.`;
    return [{ kind: 'warning', field: 'body', message, place: { path, from, to } }];
  });
  return [...typed, ...pointed];
}

/** Links to pages of this site that are not there, are not published, or have moved. */
export function linkProblems(body: FilledNode, facts: CheckFacts, origin: string): Problem[] {
  return paragraphsOf(body).flatMap((paragraph) => inParagraph(paragraph, facts, origin));
}
