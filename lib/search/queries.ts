import { listSections } from '@/lib/articles/queries';
import { findCards } from '@/lib/articles/store';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { readFreely } from '@/lib/db/reading';
import { searchPublicDraws } from '@/lib/draws/search/search-public-draws';
import { type Read, tagsOf } from '@/lib/read';
import { lookUp } from './reading/look-up';
import { markedParts } from './reading/marked-parts';
import {
  lastSearchPage,
  type SearchPage,
  type SearchQuestion,
  searchPageSize,
  type TextPart,
} from './schema';

const mostDraws = 5;

/** Where a byline or a list was what fitted, there is nothing to mark: then the standfirst says most. */
function snippetOf(snippet: string, standfirst: string): TextPart[] {
  const parts = markedParts(snippet);
  return parts.some(({ isMarked }) => isMarked) ? parts : [{ at: 0, text: standfirst, isMarked: false }];
}

/**
 * What readers find: stories by all their words, ranked by match and freshness, and beside them the
 * draws, occupations and pages that the words name. A misspelt word that finds nothing is read as
 * the nearest one in use; where no story has all words, those with some of them are shown.
 * @throws where the database is away, or takes longer than a reader's question may.
 */
export async function search(question: SearchQuestion): Promise<Read<SearchPage>> {
  const { page } = question;
  const [sections, found] = await Promise.all([listSections(), readFreely((ask) => lookUp(ask, question))]);
  const isFirst = page === 1 && question.section === null && question.time === null;
  const [cards, draws] = await Promise.all([
    findCards(
      getDb(),
      found.hits.map(({ id }) => id),
    ),
    isFirst ? searchPublicDraws(found.shown, mostDraws) : { data: [], tags: [] },
  ]);
  const markedOf = new Map(found.hits.map((hit) => [hit.id, hit]));
  const lastPage = Math.min(lastSearchPage, Math.ceil(found.total / searchPageSize));
  const data: SearchPage = {
    hits: cards.map((article) => ({
      article,
      headline: markedParts(markedOf.get(article.id)?.headline ?? article.headline),
      snippet: snippetOf(markedOf.get(article.id)?.snippet ?? '', article.standfirst),
    })),
    total: found.total,
    page,
    newerPage: page > 1 ? page - 1 : null,
    olderPage: page < lastPage ? page + 1 : null,
    draws: draws.data,
    occupations: isFirst ? found.occupations.data : [],
    places: isFirst ? found.places : [],
    sections: sections.data,
    correction: found.correction,
    isLoose: found.isLoose,
  };
  return { data, tags: [...tagsOf(sections, draws, found.occupations), contentTags.articles] };
}
