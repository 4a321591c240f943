import { educationLevels } from '../grid';
import type { CrsProfile } from '../rules/profile';
import {
  canadianStudyLabels,
  canadianWorkLabels,
  educationLabels,
  foreignWorkLabels,
  type SpouseAnswer,
  type StreamChoice,
  spouseLabels,
  streamChoices,
  zoneLabels,
} from '../schema';
import { AnswerReader } from './answer-reader';
import { refuseImpossible } from './impossible';
import type { TypedAnswers } from './query';
import { type ReadLanguage, readLanguage } from './read-language';
import { settleLanguages } from './settle-languages';
import { toInstant } from './to-instant';

/** What a person's answers say. */
export interface Answers {
  profile: CrsProfile;
  spouse: SpouseAnswer;
  first: ReadLanguage;
  second: ReadLanguage | null;
  spouseLanguage: ReadLanguage | null;
  streams: StreamChoice[];
  /** A NOC code as it was typed; '' where none was. */
  occupation: string;
  /** When the profile was submitted: an instant, ISO 8601 in UTC. */
  submittedAt: string | null;
}

export type ReadAnswers =
  | { answers: Answers; errors: Record<string, never> }
  | { answers: null; errors: Record<string, string> };

const ageLimits = { least: 14, most: 99 };

function readAge(reader: AnswerReader): number | null {
  const age = reader.number('age', 'Write your age');
  if (age === null) return null;
  const { least, most } = ageLimits;
  const isAge = Number.isInteger(age) && age >= least && age <= most;
  return isAge ? age : reader.refuse('age', `Write your age in full years, ${least} to ${most}`);
}

function readSpouse(reader: AnswerReader) {
  const spouse = reader.choice('spouse', spouseLabels, { missing: 'Say whether a spouse comes with you' });
  if (spouse !== 'coming') return { spouse, partner: null, language: null };
  const education = reader.choice('spouse.education', educationLabels, {
    missing: 'Choose your spouse’s level of education',
  });
  const work = reader.choice('spouse.canadianWork', canadianWorkLabels, { fallback: '0' });
  const language = readLanguage(reader, 'spouse', { isRequired: false });
  const partner = { education: education ?? educationLevels[0], canadianWork: Number(work) };
  return { spouse, partner: { ...partner, levels: language?.levels ?? null }, language };
}

function readSubmission(reader: AnswerReader): string | null {
  const date = reader.text('submittedOn');
  const time = reader.text('submittedAt');
  if (!date && !time) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
    return reader.refuse('submittedOn', 'Write the day of submission, such as 2026-03-14');
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) {
    return reader.refuse('submittedAt', 'Write the time of submission too, such as 14:05');
  }
  const zone = reader.choice('zone', zoneLabels, { fallback: 'UTC' });
  if (!zone) return null;
  const instant = toInstant(`${date}T${time.padEnd(8, ':00')}`, zone);
  return instant ?? reader.refuse('submittedOn', 'There was no such day or hour in this time zone');
}

function readOccupation(reader: AnswerReader): string {
  const code = reader.text('occupation');
  if (code && !/^(00|[1-9][0-5])\d{3}$/.test(code)) {
    reader.refuse('occupation', 'A NOC 2021 code has five digits, such as 31301');
  }
  return code;
}

const isStream = (name: string): name is StreamChoice => Object.hasOwn(streamChoices, name);

/** What was typed → what it says; or what is wrong, one message for each field. */
export function readAnswers(typed: TypedAnswers): ReadAnswers {
  const reader = new AnswerReader(typed);
  const age = readAge(reader);
  const education = reader.choice('education', educationLabels, {
    missing: 'Choose your level of education',
  });
  const { spouse, partner, language: spouseLanguage } = readSpouse(reader);
  const { first, second } = settleLanguages(reader, {
    first: readLanguage(reader, 'first', { isRequired: true }),
    second: readLanguage(reader, 'second', { isRequired: false }),
  });
  const canadianWork = reader.choice('canadianWork', canadianWorkLabels, { fallback: '0' });
  const foreignWork = reader.choice('foreignWork', foreignWorkLabels, { fallback: '0' });
  const canadianStudy = reader.choice('canadianStudy', canadianStudyLabels, { fallback: '0' });
  const occupation = readOccupation(reader);
  const submittedAt = readSubmission(reader);
  if (!typed.streams.every(isStream)) reader.refuse('streams', 'Choose among the rounds offered');
  refuseImpossible(reader, { age, education, canadianWork, foreignWork, canadianStudy });
  const isWhole =
    age !== null && education && spouse && first && canadianWork && foreignWork && canadianStudy;
  if (!isWhole || Object.keys(reader.errors).length > 0) return { answers: null, errors: reader.errors };
  const profile: CrsProfile = {
    ...{ age, education, first, second, canadianStudy, spouse: partner },
    canadianWork: Number(canadianWork),
    foreignWork: Number(foreignWork),
    hasCertificate: reader.isTicked('certificate'),
    hasSiblingInCanada: reader.isTicked('siblingInCanada'),
    hasNomination: reader.isTicked('provincialNomination'),
  };
  const streams = typed.streams.filter(isStream);
  return {
    answers: { profile, spouse, first, second, spouseLanguage, streams, occupation, submittedAt },
    errors: {},
  };
}
