import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import type { ArticleCard, FrontPage } from '../schema';
import { findCards } from '../store';
import { mostSeconds, secondCount } from './schema';
import { findFrontSections } from './store';

const latestCount = 6;
const perSection = 4;
const mostAlsoRead = 5;
const week = 7 * 86_400_000;

interface Place {
  sectionId: number;
  id: number;
}

/** The newest articles, so many of each section that its row is filled whatever stands above. */
async function findNewest(): Promise<Place[]> {
  const ofEach = 1 + mostSeconds + latestCount + mostAlsoRead + perSection;
  return getDb().$queryRaw`
    SELECT s.id AS "sectionId", newest.article_id AS id
    FROM sections s
    CROSS JOIN LATERAL (
      SELECT p.article_id, p.first_published_at FROM published_articles p
      WHERE p.section_id = s.id
      ORDER BY p.first_published_at DESC, p.article_id DESC LIMIT ${ofEach}
    ) newest
    ORDER BY newest.first_published_at DESC, newest.article_id DESC`;
}

/** What an editor put on top and is published, in the editor's order; 0 is the lead's place. */
async function findPins(): Promise<{ id: number; position: number }[]> {
  return getDb().$queryRaw`
    SELECT article_id AS id, position FROM front_pins JOIN published_articles USING (article_id)
    ORDER BY position`;
}

/** The lead, the second leads and the latest: the editor's choice, and the newest where nothing is chosen. */
function chooseTop(pins: { id: number; position: number }[], newest: Place[]) {
  const pinned = new Set(pins.map(({ id }) => id));
  const free = newest.map(({ id }) => id).filter((id) => !pinned.has(id));
  const chosen = pins.filter(({ position }) => position > 0).map(({ id }) => id);
  const lead = pins.find(({ position }) => position === 0)?.id ?? free.shift() ?? chosen.shift();
  const seconds = [...chosen, ...free.splice(0, Math.max(0, secondCount - chosen.length))];
  return { lead, seconds, latest: free.splice(0, latestCount) };
}

const isOfWeek = (cards: ArticleCard[]) =>
  cards.length > 2 && cards.every(({ publishedAt }) => Date.now() - Date.parse(publishedAt) < week);

/**
 * The front page: lead and second leads as an editor chose them, filled up with the newest; the latest
 * besides; each section's newest that stand nowhere above. No story stands twice.
 * @param mostRead what is read most; what of it stands not on top is left to the list of it, and is in no section's row.
 */
export async function getFrontPage(mostRead: ArticleCard[] = []): Promise<Read<FrontPage>> {
  const db = getDb();
  const [pins, newest, sections] = await Promise.all([findPins(), findNewest(), findFrontSections(db)]);
  const { lead, seconds, latest } = chooseTop(pins, newest);
  const above = new Set([lead, ...seconds, ...latest]);
  const alsoRead = mostRead.filter(({ id }) => !above.has(id)).slice(0, mostAlsoRead);
  for (const { id } of alsoRead) above.add(id);
  const rows = sections
    .filter(({ isShown }) => isShown)
    .map(({ id: sectionId, slug, name }) => ({
      section: { slug, name },
      ids: newest
        .filter((place) => place.sectionId === sectionId && !above.has(place.id))
        .slice(0, perSection)
        .map(({ id }) => id),
    }));
  const top = lead === undefined ? seconds : [lead, ...seconds];
  const cards = await findCards(db, [...top, ...latest, ...rows.flatMap(({ ids }) => ids)]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const cardsOf = (ids: number[]) => ids.flatMap((id) => cardOf.get(id) ?? []);
  const latestCards = cardsOf(latest);
  const data = {
    lead: (lead !== undefined && cardOf.get(lead)) || null,
    seconds: cardsOf(seconds),
    latest: latestCards,
    isWeek: isOfWeek(latestCards),
    sections: rows.map(({ section, ids }) => ({ section, articles: cardsOf(ids) })),
  };
  return { data, tags: [contentTags.articles, contentTags.front] };
}
