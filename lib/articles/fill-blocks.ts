import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type BlockData, type BlockName, blockNames, blocks } from '@/lib/blocks/registry';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { fillBody } from './fill-body';

export const fillBlocksInput = z.object({
  /** Whose blocks they are; null for an article that was never saved. */
  articleId: z.number().int().positive().nullable(),
  blocks: z.array(z.object({ name: z.enum(blockNames), attrs: z.record(z.string(), z.unknown()) })).max(200),
});
export type FillBlocksInput = z.infer<typeof fillBlocksInput>;

/**
 * What blocks show to readers, for the editor; each in the place of its request, null for nothing.
 * A published article keeps its own day (an occupation list is the one in force then); others have today.
 * Attributes that are not valid give null too: the writer is not done with them.
 */
export async function fillBlocks(
  staff: StaffMember,
  input: FillBlocksInput,
): Promise<(BlockData<BlockName> | null)[]> {
  requireAbility(staff, 'desk.open');
  const { articleId, blocks: asked } = fillBlocksInput.parse(input);
  const nodes = asked.map(({ name, attrs }) => ({ type: name, attrs }));
  const valid = nodes.filter(({ type, attrs }) => blocks[type].attrs.safeParse(attrs).success);
  const published =
    articleId === null
      ? null
      : await getDb().publishedArticle.findUnique({
          where: { articleId },
          select: { firstPublishedAt: true },
        });
  const at = todayIn(undefined, published?.firstPublishedAt ?? new Date());
  const { data } = await fillBody({ type: 'doc', content: valid }, { at });
  const dataOf = new Map(valid.map((node, place) => [node, data.content?.[place]?.data ?? null]));
  return nodes.map((node) => dataOf.get(node) ?? null);
}
