import type { DatePrecision, InvitationsQualifier } from '@/lib/db/generated/enums';

/** A draw as the demo files hold it. Dates are calendar dates, instants ISO 8601 in UTC. */
export interface DemoDraw {
  program: string;
  number: string;
  date: string;
  datePrecision: DatePrecision;
  label: string;
  stream: string;
  version: string | null;
  detail: string;
  invitations: number | null;
  invitationsQualifier: InvitationsQualifier;
  minScore: number | null;
  scoreScale: string | null;
  tieBreakAt: string | null;
  tieBreakRaw: string;
  drawnAt: string | null;
  drawnRaw: string;
  /** The date of the pool snapshot that was published with the draw; null where none was. */
  poolAsOf: string | null;
  sourceUrl: string;
}
