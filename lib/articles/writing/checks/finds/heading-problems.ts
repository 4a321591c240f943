import type { FilledNode } from '@/lib/blocks/filled-body';
import type { Problem } from '../schema';
import { paragraphsOf } from './paragraphs';

/** Headings that say nothing, and levels that are jumped over: people who listen go by them. */
export function headingProblems(body: FilledNode): Problem[] {
  let before = 1;
  return paragraphsOf(body).flatMap(({ node, path, letters }): Problem[] => {
    if (node.type !== 'heading') return [];
    const place = { path, from: 0, to: letters.length };
    const level = Number(node.attrs?.level ?? 2);
    const [above, words] = [before, letters.trim()];
    if (!words) return [{ kind: 'warning', field: 'body', message: 'A heading has no words.', place }];
    before = level;
    if (level <= above + 1) return [];
    const message =
      above === 1
        ? `“${words}” is a smaller heading with no heading above it.`
        : `“${words}” jumps over a level of headings.`;
    return [{ kind: 'warning', field: 'body', message, place }];
  });
}
