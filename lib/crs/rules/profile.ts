import type { EducationLevel } from '../grid';
import type { Levels, OfficialLanguage } from '../language-tests';

export interface LanguageResult {
  /** Null where levels were given and not of which language: then French counts for nothing more. */
  language: OfficialLanguage | null;
  /** CLB or NCLC levels by ability. */
  levels: Levels;
}

/** A person as the grid sees them. Work is in full years; five or more count as five. */
export interface CrsProfile {
  age: number;
  education: EducationLevel;
  first: LanguageResult;
  second: LanguageResult | null;
  canadianWork: number;
  foreignWork: number;
  hasCertificate: boolean;
  canadianStudy: '0' | '1' | '3';
  hasSiblingInCanada: boolean;
  hasNomination: boolean;
  /**
   * One who comes along and is neither a citizen nor a permanent resident of Canada. Null is the
   * column of a person without one.
   */
  spouse: { education: EducationLevel; levels: Levels | null; canadianWork: number } | null;
}

/** The lowest of the four levels: a rule for "all abilities" asks for it. */
export const lowestOf = (levels: Levels): number => Math.min(...Object.values(levels));

/** The person's levels in French, whether it is their first or second official language. */
function frenchOf({ first, second }: CrsProfile): Levels | null {
  if (first.language === 'french') return first.levels;
  return second?.language === 'french' ? second.levels : null;
}

export function englishOf({ first, second }: CrsProfile): Levels | null {
  if (first.language === 'english') return first.levels;
  return second?.language === 'english' ? second.levels : null;
}

/** What the French-language category asks for: NCLC 7 in all four abilities. */
export function hasFrenchLevel(profile: CrsProfile): boolean {
  const french = frenchOf(profile);
  return french !== null && lowestOf(french) >= 7;
}
