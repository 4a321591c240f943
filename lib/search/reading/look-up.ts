import type { Ask } from '@/lib/db/reading';
import type { Read } from '@/lib/read';
import {
  type OccupationHit,
  type PlaceHit,
  type SearchPage,
  type SearchQuestion,
  searchTimes,
} from '../schema';
import { type CompiledQuestion, compileQuestion } from './compile';
import { correctSpelling } from './correct-spelling';
import { type FoundArticles, findArticles } from './find-articles';
import { findOccupations } from './find-occupations';
import { findPlaces } from './find-places';
import { readTerms, wordsOf } from './terms';

/** With so few stories another spelling is offered. */
const fewHits = 3;
const day = 24 * 60 * 60 * 1000;
const nothing: FoundArticles = { total: 0, hits: [] };

interface LookedUp extends FoundArticles {
  /** The question that was answered in the end. */
  shown: string;
  occupations: Read<OccupationHit[]>;
  places: PlaceHit[];
  correction: SearchPage['correction'];
  isLoose: boolean;
}

interface Answer extends FoundArticles {
  compiled: CompiledQuestion;
  occupations: Read<OccupationHit[]>;
  places: PlaceHit[];
}

/** Answers one reading of a question in one state of the database; see `search`. */
export async function lookUp(ask: Ask, question: SearchQuestion): Promise<LookedUp> {
  const narrowing = {
    sectionId: await findSection(ask, question.section),
    since: question.time && new Date(Date.now() - searchTimes[question.time].days * day),
    page: question.page,
  };

  async function answer(text: string): Promise<Answer> {
    const compiled = await compileQuestion(ask, readTerms(text));
    if (compiled.count === 0)
      return { ...nothing, compiled, occupations: { data: [], tags: [] }, places: [] };
    const found = await findArticles(ask, compiled, compiled.all, narrowing);
    const occupations = await findOccupations(ask, wordsOf(text), compiled.plain);
    return { ...found, compiled, occupations, places: await findPlaces(ask, compiled.plain) };
  }

  const first = await answer(question.q);
  const asTyped = { ...first, shown: question.q, correction: null, isLoose: false };
  if (question.exact || first.total >= fewHits) return asTyped;
  const corrected = await correctSpelling(ask, question.q, readTerms(question.q));
  const other = corrected === null ? null : await answer(corrected);
  if (corrected !== null && other !== null) {
    const finds = ({ total, occupations, places }: Answer) => total + occupations.data.length + places.length;
    if (finds(first) === 0 && finds(other) > 0) {
      return { ...other, shown: corrected, correction: { text: corrected, isShown: true }, isLoose: false };
    }
    if (other.total > first.total) return { ...asTyped, correction: { text: corrected, isShown: false } };
  }
  if (first.total > 0 || first.compiled.count < 2) return asTyped;
  const loose = await findArticles(ask, first.compiled, first.compiled.any, narrowing);
  if (loose.total > 0 || corrected === null || other === null)
    return { ...asTyped, ...loose, isLoose: loose.total > 0 };
  // Of two mistakes perhaps only one could be read: what has the other words is better than nothing.
  const looseOther = await findArticles(ask, other.compiled, other.compiled.any, narrowing);
  if (looseOther.total === 0) return asTyped;
  return {
    ...other,
    ...looseOther,
    shown: corrected,
    correction: { text: corrected, isShown: true },
    isLoose: true,
  };
}

async function findSection(ask: Ask, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  const [section] = await ask<{ id: number }>('SELECT id FROM sections WHERE slug = $1', [slug]);
  // An unknown section has no stories.
  return section?.id ?? 0;
}
