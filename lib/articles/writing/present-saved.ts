import { formatInstant } from '@/lib/dates';
import { articleUrl } from '../present-article';
import { checkArticle } from './checks/check-article';
import type { SavedArticle } from './schema';
import { type DraftRow, stateOf, textOf } from './store';

/** An article as the desk shows it after a write, with what stands against publishing it. */
export async function presentSaved(row: DraftRow): Promise<SavedArticle> {
  const { problems } = await checkArticle(textOf(row), row.published?.firstPublishedAt ?? null);
  return {
    id: row.id,
    version: row.version,
    slug: row.slug ?? '',
    state: stateOf(row),
    updatedText: formatInstant(row.updatedAt),
    updatedBy: row.updatedBy?.name ?? '',
    url: row.published && articleUrl(row.published.section.slug, row.published.slug),
    problems,
  };
}
