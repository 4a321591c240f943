import { type EducationLevel, educationLevels } from '../grid';
import type { AnswerReader } from './answer-reader';

/** Nobody has skilled work before this age. */
const workFrom = 14;

interface Parts {
  age: number | null;
  education: EducationLevel | null;
  canadianWork: string | null;
  foreignWork: string | null;
  canadianStudy: string | null;
}

const isBelow = (level: EducationLevel, least: EducationLevel) =>
  educationLevels.indexOf(level) < educationLevels.indexOf(least);

/** Answers that are each possible and cannot be true together: said beside the one to look at again. */
export function refuseImpossible(reader: AnswerReader, parts: Parts): void {
  const { age, education, canadianStudy } = parts;
  if (education && canadianStudy === '1' && isBelow(education, 'one_year')) {
    reader.refuse(
      'canadianStudy',
      'A Canadian program of a year or more does not go with this level of education: choose the level that it gave you',
    );
  }
  if (education && canadianStudy === '3' && isBelow(education, 'bachelor_or_3yr')) {
    reader.refuse(
      'canadianStudy',
      'A Canadian program of three years or more does not go with this level of education: choose the level that it gave you',
    );
  }
  const years = Number(parts.canadianWork ?? 0) + Number(parts.foreignWork ?? 0);
  if (age !== null && years > Math.max(0, age - workFrom)) {
    reader.refuse('canadianWork', `${years} years of work do not fit into an age of ${age}`);
  }
}
