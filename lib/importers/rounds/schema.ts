import { z } from 'zod';

/** The largest file of rounds that is read: forty times what the official one has. */
export const maxFeedBytes = 20 * 1024 * 1024;

const isHistoric = z.union([z.boolean(), z.stringbool()]).default(false);
/** The `file.hash` of the plan that the person saw: another file is refused with `conflict`. */
const seenHash = z.string().trim().default('');
/** The `fingerprint` of that plan: where the records changed since, the import is refused with `conflict`. */
const seenPlan = z.string().trim().default('');

/**
 * What `previewImport(staff, input)` takes, which answers an `ImportPlan`, and `importRounds(staff, input)`,
 * which answers `{ importId, plan }`: a file that a person uploads, or the official address fetched now.
 */
export const importInput = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('upload'),
    name: z.string().trim().min(1, 'Choose a file').max(300),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    isHistoric,
    seenHash,
    seenPlan,
  }),
  z.object({ from: z.literal('official'), isHistoric, seenHash, seenPlan }),
]);
export type ImportInput = z.input<typeof importInput>;

/** Every row of a file ends as one of the first three or names no draw; flagged ones are counted besides. */
export interface ImportCounts {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Rows with a value that is being checked once the file is imported, those that name no draw included. */
  flagged: number;
}

/** A value of a draw's that the file changes. Texts are as readers read them. */
export interface PlannedChange {
  field: string;
  /** The field's name: "CRS cut-off". */
  label: string;
  oldText: string;
  newText: string;
}

/** A value that is being checked once the file is imported. */
export interface PlannedFlag {
  field: string;
  label: string;
  raw: string;
  reason: string;
  /** Whether this file brings it; otherwise it was there before. */
  isNew: boolean;
}

export interface PlannedRow {
  outcome: 'new' | 'changed' | 'unchanged';
  number: string;
  /** The round's name as the source writes it. */
  name: string;
  /** A calendar date; null where it cannot be read. */
  date: string | null;
  /** What the record will say; null where it cannot be read. */
  invitations: number | null;
  minScore: number | null;
  /** Of a changed row: what it changes. Every one of a figure becomes a correction. */
  changes: PlannedChange[];
  flags: PlannedFlag[];
}

/** A row that names no draw and is kept with its import. */
export interface UnplacedRow {
  /** Its place in the file, from 1. */
  place: number;
  raw: string;
  reason: string;
}

/** What a file would do, in plain data. Rows stand as in the file, mostly newest first. */
export interface ImportPlan {
  file: { source: string; hash: string; bytes: number; fetchedAt: string };
  isHistoric: boolean;
  counts: ImportCounts;
  rows: PlannedRow[];
  unplaced: UnplacedRow[];
  /** The same for two plans that do the same to the records. */
  fingerprint: string;
}

/** An import as the desk's history lists it. */
export interface ImportView {
  id: number;
  /** Instants, ISO 8601 in UTC. */
  at: string;
  fetchedAt: string;
  outcome: 'imported' | 'refused';
  refusal: string;
  /** The person's name, or the command or job. */
  actor: string;
  source: string;
  fileHash: string;
  bytes: number;
  isHistoric: boolean;
  counts: ImportCounts;
  unplaced: UnplacedRow[];
}

/** What the last look at the official address came to. Instants are ISO 8601 in UTC. */
export interface SourceLookView {
  lookedAt: string;
  outcome: 'read' | 'notModified' | 'refused' | 'failed';
  /** When it was last found in order; null where it never was. */
  confirmedAt: string | null;
  /** What was wrong, in a sentence; '' where nothing was. */
  problem: string;
}
