import { z } from 'zod';
import type { RevisionKind } from '@/lib/db/generated/enums';
import type { TextChanges } from './compare-texts';

const id = z.number().int().positive();

export const restoreInput = z.object({
  /** The article. */
  id,
  /** The version that the person saw; an older one than the stored is refused. */
  version: id,
  revisionId: id,
});
export type RestoreInput = z.infer<typeof restoreInput>;

/** A text as it was. Instants are ISO 8601 in UTC. */
export interface RevisionRow {
  id: number;
  version: number;
  kind: RevisionKind;
  /** When the sitting began, and when its text was last written; the same for anything else. */
  from: string;
  at: string;
  /** Who wrote it; empty where no person did, or one who is gone. */
  by: string;
  /** The version that was put back. */
  restoredVersion: number | null;
  /** It is what the working copy says now. */
  isCurrent: boolean;
}

/** The article whose revisions are looked at. */
export interface RevisedArticle {
  id: number;
  version: number;
  headline: string;
  canWrite: boolean;
}

export interface RevisionPage {
  article: RevisedArticle;
  revisions: RevisionRow[];
  /** Where the next page of older ones begins; null at the end. */
  nextBefore: number | null;
}

/** Two texts of one article, the older one first. */
export interface Comparison {
  older: RevisionRow;
  newer: RevisionRow;
  /** Null where one of them is of a form that cannot be read any more. */
  changes: TextChanges | null;
}
