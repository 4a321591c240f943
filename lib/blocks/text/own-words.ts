import { z } from 'zod';
import { type BlockName, blocks } from '../registry';

/** Whether a block shows nothing but what its writer typed: no record has to be asked. */
export function saysAllItself(name: BlockName): boolean {
  const { data } = blocks[name];
  return data instanceof z.ZodObject && Object.keys(data.shape).length === 0;
}
