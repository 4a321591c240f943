import { asBlock } from '@/lib/blocks/filled-body';
import { toSlug } from '@/lib/slug';
import type { CheckedArticle } from './checked-article';
import { blockProblems } from './finds/block-problems';
import { codeProblems } from './finds/code-problems';
import { figureSuggestions } from './finds/figure-suggestions';
import { headingProblems } from './finds/heading-problems';
import { linkProblems } from './finds/link-problems';
import type { CheckFacts, Problem } from './schema';

const error = (field: Problem['field'], message: string): Problem => ({ kind: 'error', field, message });
const warning = (field: Problem['field'], message: string): Problem => ({ kind: 'warning', field, message });

/** Characters that search results show: of a title, and of the description beneath it. */
const shownLength = { headline: 70, standfirst: 160 };

function lengthProblem(field: 'headline' | 'standfirst', text: string): Problem | null {
  const { length } = text.trim();
  const most = shownLength[field];
  return length > most
    ? warning(field, `Search results show about ${most} characters of the ${field}; it has ${length}.`)
    : null;
}

/** What is wrong with the fields beside the body, in the order of the form. */
function fieldProblems(article: CheckedArticle): (Problem | null)[] {
  const { headline, standfirst, section, slug, authors, heroMediaId, heroAlt } = article;
  return [
    headline.trim() ? null : error('headline', 'The headline is missing.'),
    lengthProblem('headline', headline),
    standfirst.trim() ? null : warning('standfirst', 'The standfirst is empty.'),
    lengthProblem('standfirst', standfirst),
    section ? null : error('section', 'Choose a section.'),
    headline && !slug && !toSlug(headline)
      ? error('slug', 'The headline gives no address: type a slug.')
      : null,
    authors.length > 0 ? null : warning('authors', 'No author is named.'),
    heroMediaId !== null && !heroAlt.trim()
      ? error('heroAlt', 'The picture above the text has no alt text.')
      : null,
  ];
}

/**
 * What stands against publishing (errors) and what deserves a look (warnings), in the order of
 * the form. The same judgement while somebody writes and when it is published.
 * @param origin the site's own address: links to it are links inside.
 */
export function checkForPublishing(article: CheckedArticle, facts: CheckFacts, origin: string): Problem[] {
  const { body } = article;
  const hasText = (body.content ?? []).some((node) => asBlock(node) || node.content);
  return [
    ...fieldProblems(article).filter((one) => one !== null),
    ...(hasText ? [] : [warning('body', 'The body is empty.')]),
    ...blockProblems(body),
    ...codeProblems(article, facts),
    ...headingProblems(body),
    ...linkProblems(body, facts, origin),
    ...figureSuggestions(body),
  ];
}
