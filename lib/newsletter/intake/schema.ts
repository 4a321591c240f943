import { z } from 'zod';

export const maxImportBytes = 20 * 1024 * 1024;
export const maxImportRows = 100_000;
/** So many rows with a fault are told one by one; the others are counted. */
export const shownFaults = 200;

/** What the form says beside the file: for rows that do not say it themselves. */
export const importWish = z.object({
  /** A topic; '' where every row names its own. */
  topic: z.string().max(130).default(''),
  /** Calendar date, 'YYYY-MM-DD', or ''. */
  consentDate: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, 'Write the date as YYYY-MM-DD')
    .default(''),
  /** How they agreed: the form or the sentence, and where. */
  consentSource: z.string().trim().max(300, 'At most 300 characters').default(''),
  /** Whether the person at the desk vouches for it. */
  isDeclared: z.boolean().default(false),
});
export type ImportWish = z.output<typeof importWish>;

/** What becomes of a row. */
export const importOutcomes = {
  added: 'will be subscribed',
  known: 'subscribed already',
  left: 'left earlier: not brought back',
  suppressed: 'suppressed: not brought back',
  repeated: 'repeated in the file',
  faulty: 'with a fault: left out',
} as const;
export type ImportOutcome = keyof typeof importOutcomes;

export interface RowFault {
  /** As a spreadsheet counts: the heading is row 1. */
  row: number;
  email: string;
  problem: string;
}

/** What a file would do, or has done. */
export interface SubscriberImport {
  file: { name: string; hash: string };
  rows: number;
  /** How many people are new here. */
  newPeople: number;
  counts: Record<ImportOutcome, number>;
  faults: RowFault[];
  /** The first few that will be subscribed. */
  sample: { email: string; topic: string; consent: string }[];
}
