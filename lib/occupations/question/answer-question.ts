import type { OccupationView } from '../schema';
import { matchTitles } from './match-titles';

/** How a question was understood. */
export type QuestionKind =
  /** A code of NOC 2021. */
  | 'code'
  /** Five digits that are none. */
  | 'no-code'
  /** Four digits: a code of NOC 2016, or a group of NOC 2021. */
  | 'four-digits'
  /** Fewer digits: a group. */
  | 'group'
  /** More than five digits. */
  | 'too-long'
  | 'words';

export interface OccupationAnswer {
  /** As it was asked, in single spaces. */
  asked: string;
  kind: QuestionKind;
  occupations: OccupationView[];
  /** How many more there are than are shown. */
  more: number;
}

const mostShown = 12;
const mostAsked = 100;

function kindOfDigits(digits: string, isKnown: boolean): QuestionKind {
  if (digits.length > 5) return 'too-long';
  if (digits.length === 5) return isKnown ? 'code' : 'no-code';
  return digits.length === 4 ? 'four-digits' : 'group';
}

/** "31301", "NOC 31 301", "registered nurse" or "infirmière" → the occupations that may be meant. */
export function answerQuestion(text: string, occupations: OccupationView[]): OccupationAnswer | null {
  const asked = text.replace(/\s+/g, ' ').trim().slice(0, mostAsked);
  if (asked === '') return null;
  const digits = /^(?:noc|cnp)?[\s:#-]*((?:\d[\s.-]?)+)$/i.exec(asked)?.[1]?.replace(/\D/g, '');
  if (digits === undefined) return answer('words', matchTitles(asked, occupations));
  const exact = occupations.filter(({ code }) => code === digits);
  const kind = kindOfDigits(digits, exact.length > 0);
  const beginning = kind === 'no-code' ? digits.slice(0, 4) : digits;
  return answer(kind, kind === 'code' ? exact : occupations.filter(({ code }) => code.startsWith(beginning)));

  function answer(as: QuestionKind, found: OccupationView[]): OccupationAnswer {
    return {
      asked,
      kind: as,
      occupations: found.slice(0, mostShown),
      more: Math.max(0, found.length - mostShown),
    };
  }
}
