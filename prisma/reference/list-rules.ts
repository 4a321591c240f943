/** One version of a category's list, as it is kept in this folder. */
export interface ReferenceList {
  stream: string;
  listYear: number;
  name: string;
  /** As the rounds write it; null where no round was seen with it. */
  versionLabel: string | null;
  /** Calendar dates, both included. */
  effectiveFrom: string;
  effectiveUntil: string | null;
  experienceMonths: number | null;
  /** The rule in a sentence, for readers. */
  rule: string;
  sourceNote?: string;
  /** Unit groups of NOC 2021, with a blank between. */
  codes: string;
}

type ListRule = Pick<ReferenceList, 'experienceMonths' | 'rule'>;

/** The rules that the categories have had. */
export const rules = {
  french: {
    experienceMonths: null,
    rule: 'NCLC 7 or higher in French in all four abilities: listening, speaking, reading and writing.',
  },
  sixMonths: {
    experienceMonths: 6,
    rule: 'At least 6 months of continuous full-time work (or as much part-time) in one of the occupations within the past 3 years, in Canada or abroad.',
  },
  twelveMonths: {
    experienceMonths: 12,
    rule: 'At least 12 months of full-time work (or as much part-time) in one of the occupations within the past 3 years, in Canada or abroad; it need not be continuous.',
  },
  inCanada: {
    experienceMonths: 12,
    rule: 'At least 12 months of full-time work (or as much part-time) in one of the occupations within the past 3 years, in Canada; it need not be continuous.',
  },
  military: {
    experienceMonths: 120,
    rule: 'At least 10 years of service in a foreign military, and an arranged offer from the Canadian Armed Forces.',
  },
} satisfies Record<string, ListRule>;
