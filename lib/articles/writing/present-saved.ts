import { formatInstant, wallTimeIn } from '@/lib/dates';
import { getSettings } from '@/lib/settings/queries';
import { presentNote } from '../flow/notes/notes';
import { storyNoteInput } from '../flow/notes/schema';
import { presentReview } from '../flow/review/present-review';
import { needsReview } from '../flow/review/require-reviewed';
import { articleUrl } from '../present-article';
import type { SavedArticle } from './schema';
import { type DraftRow, stateOf } from './store';

/** An article as the desk shows it after a write. */
export async function presentSaved(row: DraftRow): Promise<SavedArticle> {
  const { timeZone } = (await getSettings()).data;
  const [review] = row.reviews;
  return {
    id: row.id,
    version: row.version,
    slug: row.slug ?? '',
    state: stateOf(row),
    updatedText: formatInstant(row.updatedAt, timeZone),
    updatedBy: row.updatedBy?.name ?? '',
    url: row.published && articleUrl(row.published.section.slug, row.published.slug),
    scheduled: row.schedules.map(({ id, kind, at, version, staff, note }) => ({
      id,
      kind,
      atText: formatInstant(at, timeZone),
      at: wallTimeIn(timeZone, at),
      version,
      by: staff?.name ?? '',
      note: storyNoteInput.nullable().parse(note),
    })),
    review: review ? presentReview(review, row.version, timeZone) : null,
    needsReview: needsReview(row),
    notes: row.notes.map(presentNote),
  };
}
