import { asBlock } from '@/lib/blocks/filled-body';
import { walkPlaces } from '@/lib/blocks/tree/body-places';
import { formatCalendarDate } from '@/lib/dates';
import type { ListInForce } from '@/lib/occupations/schema';
import type { CheckedArticle } from '../checked-article';
import type { CheckFacts, Problem } from '../schema';
import { codeMentions } from './code-mentions';
import { mentionedDraws } from './mentioned-draws';

/** The category lists that a text is about: those it shows, and those of the draws it names. */
function listsOf({ body }: CheckedArticle, { lists }: CheckFacts): ListInForce[] {
  const shown = [...walkPlaces(body)].flatMap(({ node }) => {
    const block = asBlock(node);
    return block?.name === 'occupation-list' ? [block.attrs.stream] : [];
  });
  const named = mentionedDraws(body).map(({ draw }) => draw.streamName);
  return lists.filter(({ stream, streamName }) => shown.includes(stream) || named.includes(streamName));
}

type Said = Pick<Problem, 'kind' | 'message'>;

function judge(code: string, facts: CheckFacts, lists: ListInForce[]): Said | null {
  const kind = facts.codes[code];
  if (kind === 'none') {
    const isOld = code.length === 4 ? ' Codes of four digits are those of NOC 2016.' : '';
    return { kind: 'error', message: `${code} is no NOC 2021 code.${isOld}` };
  }
  if (kind === 'group' && code.length === 4) {
    return {
      kind: 'warning',
      message: `${code} has four digits: a group of NOC 2021, or a code of NOC 2016. An occupation has five.`,
    };
  }
  if (kind !== 'occupation' || lists.length === 0) return null;
  if (lists.some(({ codes }) => codes.includes(code))) return null;
  const names = lists.map(({ name }) => `“${name}”`).join(' or ');
  const day = formatCalendarDate(facts.at);
  return { kind: 'warning', message: `${code} is not on the list of ${names} in force on ${day}.` };
}

/** Codes that are none, that have four digits, or that are on no list that the text is about. */
export function codeProblems(article: CheckedArticle, facts: CheckFacts): Problem[] {
  const lists = listsOf(article, facts);
  return codeMentions(article).flatMap(({ code, ...where }): Problem[] => {
    const said = judge(code, facts, lists);
    return said ? [{ ...said, ...where }] : [];
  });
}
