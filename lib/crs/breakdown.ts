import type { CrsScore } from './count-score';
import { crsGrid } from './grid';

export interface BreakdownLine {
  name: string;
  points: number;
  /** Null where the grid gives none for the line alone. */
  most: number | null;
  /** Why the sum is less than its lines. */
  note?: string;
}

export interface BreakdownPart extends BreakdownLine {
  lines: BreakdownLine[];
}

const line = (name: string, points: number, most: number | null = null, note?: string): BreakdownLine => ({
  name,
  points,
  most,
  note,
});

function corePart(score: CrsScore): BreakdownPart {
  const { maxima } = crsGrid;
  const { column } = score;
  return {
    ...line('Core and human capital', score.core, maxima.core[column]),
    lines: [
      line('Age', score.age, maxima.age[column]),
      line('Education', score.education, maxima.education[column]),
      line('First official language', score.first, maxima.first[column]),
      line('Second official language', score.second, maxima.second[column]),
      line('Work in Canada', score.canadianWork, maxima.canadianWork[column]),
    ],
  };
}

function spousePart({ spouse, spouseFactors }: CrsScore): BreakdownPart {
  const { education, language, canadianWork } = spouseFactors;
  return {
    ...line('Spouse or partner', spouse, crsGrid.maxima.spouse),
    lines: [
      line('Their education', education, 10),
      line('Their official language', language, 20),
      line('Their work in Canada', canadianWork, 10),
    ],
  };
}

function transferabilityPart({ groups, transferability }: CrsScore): BreakdownPart {
  const { transferability: most, transferabilityGroup } = crsGrid.maxima;
  const sum = groups.reduce((total, { points }) => total + points, 0);
  const lines = groups.flatMap(({ name, combinations, points, isCapped }) => [
    ...combinations.map((each) => line(each.name, each.points, 50)),
    ...(isCapped
      ? [line(`${name}, together`, points, transferabilityGroup, 'Counted up to 50 together.')]
      : []),
  ]);
  const note = sum > most ? `Counted up to ${most} of ${sum}.` : undefined;
  return { ...line('Skill transferability', transferability, most, note), lines };
}

function additionalPart({ additional, additionalPoints }: CrsScore): BreakdownPart {
  const { siblingInCanada, french, canadianStudy, provincialNomination } = additionalPoints;
  const sum = siblingInCanada + french + canadianStudy + provincialNomination;
  const most = crsGrid.maxima.additional;
  const note = sum > most ? `Counted up to ${most} of ${sum}.` : undefined;
  return {
    ...line('Additional points', additional, most, note),
    lines: [
      line('Brother or sister in Canada', siblingInCanada, 15),
      line('French', french, 50),
      line('Study in Canada', canadianStudy, 30),
      line('Nomination by a province', provincialNomination, 600),
    ],
  };
}

/** A score line by line, as it is shown: what each factor gave, and what it can give at most. */
export function breakDown(score: CrsScore): BreakdownPart[] {
  const spouse = score.column === 0 ? [spousePart(score)] : [];
  return [corePart(score), ...spouse, transferabilityPart(score), additionalPart(score)];
}
