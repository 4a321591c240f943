import { fillBody } from '@/lib/articles/fill-body';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { type Read, tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { editionPath } from './compose-edition';
import { bodyOf } from './store';

/** An edition where it is listed. */
export interface EditionCard {
  url: string;
  subject: string;
  previewText: string;
  /** ISO, UTC. */
  sentAt: string;
}

/** An edition's web version. */
export interface EditionView extends EditionCard {
  body: FilledBody;
}

const cardSelect = {
  slug: true,
  subject: true,
  previewText: true,
  sending: { select: { startedAt: true } },
} as const;

interface CardRow {
  slug: string | null;
  subject: string;
  previewText: string;
  sending: { startedAt: Date } | null;
}

function presentCard({ slug, subject, previewText, sending }: CardRow): EditionCard {
  const sentAt = (sending?.startedAt ?? new Date()).toISOString();
  return { url: editionPath(slug ?? ''), subject, previewText, sentAt };
}

/** An edition that went out, with its figures as the records now say them; null data for any other. */
export async function getEditionPage(slug: string): Promise<Read<EditionView | null>> {
  const row = await getDb().edition.findFirst({
    where: { slug, state: 'started' },
    select: { ...cardSelect, body: true },
  });
  const own = { tags: [contentTags.editions] };
  if (!row) return { data: null, tags: own.tags };
  const settings = await getSettings();
  const { timeZone } = settings.data;
  const card = presentCard(row);
  const body = await fillBody(bodyOf(row), { at: todayIn(timeZone, card.sentAt), today: todayIn(timeZone) });
  return { data: { ...card, body: body.data }, tags: tagsOf(own, settings, body) };
}

/** The newest editions that went out. */
export async function listEditionCards(count: number): Promise<Read<EditionCard[]>> {
  const rows = await getDb().edition.findMany({
    where: { state: 'started' },
    select: cardSelect,
    orderBy: { id: 'desc' },
    take: count,
  });
  return { data: rows.map(presentCard), tags: [contentTags.editions] };
}
