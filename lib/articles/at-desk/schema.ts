import type { ScheduleKind } from '@/lib/db/generated/enums';
import type { ReviewState } from '../flow/review/schema';
import type { ArticleState } from '../writing/schema';

/** An article in the desk's list. Instants are ISO 8601 in UTC. */
export interface ArticleRow {
  id: number;
  /** What an act on it from the list carries. */
  version: number;
  headline: string;
  state: ArticleState;
  review: ReviewState | null;
  /** What waits to happen to it next. */
  planned: { kind: ScheduleKind; at: string } | null;
  sectionName: string;
  authors: string[];
  updatedAt: string;
  updatedBy: string;
  canWrite: boolean;
  canPublish: boolean;
}
