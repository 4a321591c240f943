import { crsGrid } from '../grid';
import { type CrsProfile, englishOf, hasFrenchLevel, lowestOf } from './profile';

export interface AdditionalPoints {
  siblingInCanada: number;
  french: number;
  canadianStudy: number;
  provincialNomination: number;
}

function countFrench(profile: CrsProfile): number {
  if (!hasFrenchLevel(profile)) return 0;
  const english = englishOf(profile);
  const [alone, withEnglish] = crsGrid.additional.french;
  return english && lowestOf(english) >= 5 ? withEnglish : alone;
}

/** Additional points, each before the cap of 600 on their sum. */
export function countAdditional(profile: CrsProfile): AdditionalPoints {
  const grid = crsGrid.additional;
  return {
    siblingInCanada: profile.hasSiblingInCanada ? grid.siblingInCanada : 0,
    french: countFrench(profile),
    canadianStudy: grid.canadianStudy[profile.canadianStudy],
    provincialNomination: profile.hasNomination ? grid.provincialNomination : 0,
  };
}
