import { figureText } from '@/lib/blocks/draw-words';
import { comparisonText, notComparable } from '@/lib/blocks/draws/compare-words';
import { asBlock, type FilledBlock, type FilledNode } from '@/lib/blocks/filled-body';
import { walkPlaces } from '@/lib/blocks/tree/body-places';
import type { Problem } from '../schema';
import { drawName } from './draw-names';

type Said = Pick<Problem, 'kind' | 'message' | 'fix'>;
const error = (message: string): Said => ({ kind: 'error', message });
const warning = (message: string): Said => ({ kind: 'warning', message });

function drawProblem(block: Extract<FilledBlock, { name: 'draw-highlight' | 'figure' }>): Said | null {
  const { number, program } = block.attrs;
  const name = drawName({ number, programName: block.data?.programName ?? program });
  if (!block.data) return warning(`There is no ${name}: readers see nothing in its place.`);
  if (block.data.isWithdrawn) return warning(`The text shows ${name}, which was withdrawn.`);
  if (block.name === 'draw-highlight') return null;
  const { field, seen } = block.attrs;
  const now = figureText(block.data, field);
  if (now === '') return warning(`A figure of ${name} has no value yet.`);
  if (!seen || seen === now) return null;
  const message = `A figure of ${name} was ${seen} when written and is now ${now}. Check the words around it.`;
  return { kind: 'warning', message, fix: { kind: 'seen', seen: now } };
}

function comparisonProblem({ attrs, data }: Extract<FilledBlock, { name: 'comparison' }>): Said | null {
  const withdrawn = [data?.draw, data?.than].find((draw) => draw?.isWithdrawn);
  if (withdrawn) return warning(`The text compares with draw ${withdrawn.number}, withdrawn.`);
  return comparisonText(data, attrs.field) === notComparable
    ? warning(`Draws ${attrs.number} and ${attrs.than} can no longer be compared.`)
    : null;
}

/** What a block has against being published; null for nothing. */
function blockProblem(block: FilledBlock): Said | null {
  switch (block.name) {
    case 'picture':
      if (!block.attrs.alt.trim()) return error('A picture in the text has no alt text.');
      return block.data ? null : warning('A picture in the text is no longer in the library.');
    case 'draw-highlight':
    case 'figure':
      return drawProblem(block);
    case 'comparison':
      return comparisonProblem(block);
    case 'draw-table':
      return block.data && block.data.draws.length > 0 ? null : warning('A draw table finds no draws.');
    case 'see-also':
      return block.data ? null : warning('A see-also points to an article that is not published.');
    case 'occupation-list':
      return block.data ? null : warning(`No occupation list of “${block.attrs.stream}” was in force.`);
    case 'pull-quote':
    case 'embed':
    case 'source':
      return null;
    case 'promo':
      return block.data ? null : warning('A promo is not running: readers do not see it.');
  }
}

/** What the blocks of a body have against being published; of those that are not filled yet, nothing. */
export function blockProblems(body: FilledNode): Problem[] {
  return [...walkPlaces(body)].flatMap(({ node, path }): Problem[] => {
    const block = node.data === undefined ? null : asBlock(node);
    const said = block && blockProblem(block);
    return said ? [{ ...said, field: 'body', place: { path } }] : [];
  });
}
