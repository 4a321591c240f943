import { asBlock, type FilledBody, walkFilled } from '../filled-body';
import type { BlockAttrs } from '../registry';

/** A story's sources in the order of their numbers. */
export function sourcesOf(body: FilledBody): (BlockAttrs<'source'> & { number: number })[] {
  return [...walkFilled(body)].flatMap((node) => {
    const block = asBlock(node);
    return block?.name === 'source' && block.data ? [{ ...block.attrs, number: block.data.number }] : [];
  });
}
