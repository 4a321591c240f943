import type { DrawData } from '@/lib/blocks/draw-data';
import { formatDrawDate } from '@/lib/dates';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { getDraw } from '../draw-page';
import { listDraws } from '../queries';
import type { Embed } from './embed-address';

/** What an embed shows. */
export interface EmbedView {
  /** Names the frame for those who do not see it. */
  title: string;
  draw: DrawData;
  withdrawnNote: string;
  /** A stream's rounds before the newest. */
  before: DrawData[];
}

/** How many rounds before the newest a stream's embed shows. */
const before = 3;

/** "Express Entry round 284, February 14, 2024"; a provincial draw is named by its stream. */
function titleOf(draw: DrawData): string {
  const name = draw.program === 'express-entry' ? `round ${draw.number}` : `draw, ${draw.label}`;
  return `${draw.programName} ${name}, ${formatDrawDate(draw)}`;
}

async function readList(embed: Exclude<Embed, { kind: 'draw' }>): Promise<Read<EmbedView | null>> {
  const stream = embed.kind === 'stream' ? embed.stream : null;
  const limit = stream ? before + 1 : 1;
  const { data, tags } = await listDraws({ program: embed.program, stream }, { limit });
  const [newest, ...older] = data?.draws ?? [];
  if (!newest) return { data: null, tags };
  const title = stream
    ? `${newest.programName}, ${newest.streamName}: the newest round`
    : `${newest.programName}: the newest draw`;
  return { data: { title, draw: newest, withdrawnNote: '', before: stream ? older : [] }, tags };
}

/** What an embed shows now; null where there is no such draw, or none yet. */
export async function getEmbed(embed: Embed): Promise<Read<EmbedView | null>> {
  if (embed.kind !== 'draw') return readList(embed);
  const { data: draw } = await getDraw(embed);
  // A single draw's embed does not change with the others.
  const tags = [contentTags.draw(embed)];
  if (!draw) return { data: null, tags };
  return { data: { title: titleOf(draw), draw, withdrawnNote: draw.withdrawnNote, before: [] }, tags };
}
