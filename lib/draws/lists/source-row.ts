import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

/** The row that a draw was read from, as it was fetched. */
export interface SourceRowView {
  url: string;
  /** Instant, ISO 8601 in UTC. */
  fetchedAt: string;
  /** Names and values as the source writes them; what it left empty is left out. */
  fields: { name: string; text: string }[];
}

/** The newest version of a draw's row at its source; null where the draw was typed at the desk. */
export async function getSourceRow(draw: {
  program: string;
  number: string;
}): Promise<Read<SourceRowView | null>> {
  const tags = [contentTags.draw(draw)];
  const row = await getDb().drawSourceRow.findFirst({
    where: { draw: { programSlug: draw.program, number: draw.number } },
    orderBy: [{ fetchedAt: 'desc' }, { id: 'desc' }],
  });
  if (!row || typeof row.raw !== 'object' || row.raw === null) return { data: null, tags };
  const fields = Object.entries(row.raw)
    .map(([name, value]) => ({ name, text: typeof value === 'string' ? value : JSON.stringify(value) }))
    .filter(({ text }) => text.trim() !== '');
  return { data: { url: row.url, fetchedAt: row.fetchedAt.toISOString(), fields }, tags };
}
