import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type BlockData, type BlockName, blockNames, blocks } from '@/lib/blocks/registry';
import { todayIn } from '@/lib/dates';
import { fillBody } from './fill-body';

export const fillBlocksInput = z
  .array(z.object({ name: z.enum(blockNames), attrs: z.record(z.string(), z.unknown()) }))
  .max(200);
export type FillBlocksInput = z.infer<typeof fillBlocksInput>;

/**
 * What blocks would show today, for the editor; each in the place of its request, null for nothing.
 * Attributes that are not valid give null too: the writer is not done with them.
 */
export async function fillBlocks(
  staff: StaffMember,
  input: FillBlocksInput,
): Promise<(BlockData<BlockName> | null)[]> {
  requireAbility(staff, 'desk.open');
  const nodes = fillBlocksInput.parse(input).map(({ name, attrs }) => ({ type: name, attrs }));
  const valid = nodes.filter(({ type, attrs }) => blocks[type].attrs.safeParse(attrs).success);
  const { data } = await fillBody({ type: 'doc', content: valid }, { at: todayIn() });
  const dataOf = new Map(valid.map((node, place) => [node, data.content?.[place]?.data ?? null]));
  return nodes.map((node) => dataOf.get(node) ?? null);
}
