import { figureText } from '@/lib/blocks/draw-words';
import { comparisonText, notComparable } from '@/lib/blocks/draws/compare-words';
import { asBlock, type FilledBlock, type FilledBody, type FilledNode } from '@/lib/blocks/filled-body';
import { toSlug } from '@/lib/slug';
import type { ArticleText, Problem } from '../schema';

export interface CheckedArticle
  extends Pick<
    ArticleText,
    'headline' | 'standfirst' | 'section' | 'slug' | 'authors' | 'heroMediaId' | 'heroAlt'
  > {
  body: FilledBody;
  /** Numbers that the text gives out as NOC codes and are none. */
  impossibleCodes: string[];
}

const error = (field: Problem['field'], message: string): Problem => ({ kind: 'error', field, message });
const warning = (field: Problem['field'], message: string): Problem => ({ kind: 'warning', field, message });

function* allBlocks(node: FilledNode): Generator<FilledBlock> {
  const block = asBlock(node);
  if (block) yield block;
  for (const child of node.content ?? []) yield* allBlocks(child);
}

/** What a block has against being published; null for nothing. */
function blockProblem(block: FilledBlock): Problem | null {
  switch (block.name) {
    case 'picture':
      if (!block.attrs.alt.trim()) return error('body', 'A picture in the text has no alt text.');
      return block.data ? null : warning('body', 'A picture in the text is no longer in the library.');
    case 'draw-highlight':
    case 'figure': {
      const program = block.data?.programName ?? block.attrs.program;
      const name = `draw ${block.attrs.number} (${program})`;
      if (!block.data) return warning('body', `There is no ${name}: readers see nothing in its place.`);
      if (block.data.isWithdrawn) return warning('body', `The text shows ${name}, which was withdrawn.`);
      if (block.name === 'draw-highlight') return null;
      const now = figureText(block.data, block.attrs.field);
      if (now === '') return warning('body', `A figure of ${name} has no value yet.`);
      if (!block.attrs.seen || block.attrs.seen === now) return null;
      return warning('body', `A figure of ${name} was ${block.attrs.seen} when written and is now ${now}.`);
    }
    case 'comparison': {
      const { number, than } = block.attrs;
      const withdrawn = [block.data?.draw, block.data?.than].find((draw) => draw?.isWithdrawn);
      if (withdrawn) return warning('body', `The text compares with draw ${withdrawn.number}, withdrawn.`);
      return comparisonText(block.data, block.attrs.field) === notComparable
        ? warning('body', `Draws ${number} and ${than} can no longer be compared.`)
        : null;
    }
    case 'draw-table':
      return block.data && block.data.draws.length > 0
        ? null
        : warning('body', 'A draw table finds no draws.');
    case 'see-also':
      return block.data ? null : warning('body', 'A see-also points to an article that is not published.');
    case 'occupation-list':
      return block.data
        ? null
        : warning('body', `No occupation list of “${block.attrs.stream}” was in force.`);
    case 'promo':
      return block.data ? null : warning('body', 'A promo is not running: readers do not see it.');
  }
}

/**
 * What stands against publishing (errors) and what deserves a look (warnings), in the order of
 * the form. Each message once.
 */
export function checkForPublishing(article: CheckedArticle): Problem[] {
  const { headline, standfirst, section, slug, authors, heroMediaId, heroAlt, body } = article;
  const found: (Problem | null)[] = [
    headline ? null : error('headline', 'The headline is missing.'),
    headline.length > 110
      ? warning('headline', 'Over 110 characters, a headline is cut in search results.')
      : null,
    standfirst ? null : warning('standfirst', 'The standfirst is empty.'),
    section ? null : error('section', 'Choose a section.'),
    headline && !slug && !toSlug(headline)
      ? error('slug', 'The headline gives no address: type a slug.')
      : null,
    authors.length > 0 ? null : warning('authors', 'No author is named.'),
    heroMediaId !== null && !heroAlt ? error('heroAlt', 'The picture above the text has no alt text.') : null,
    (body.content ?? []).some((node) => asBlock(node) || node.content)
      ? null
      : warning('body', 'The body is empty.'),
    ...[...allBlocks(body)].map(blockProblem),
    ...article.impossibleCodes.map((code) => error('body', `${code} is no NOC 2021 code.`)),
  ];
  const unique = new Map(found.filter((one) => one !== null).map((one) => [one.field + one.message, one]));
  return [...unique.values()];
}
