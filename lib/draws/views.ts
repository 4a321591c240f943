import type { DrawData } from '@/lib/blocks/draw-data';

/** A program as pages show it. */
export interface ProgramView {
  slug: string;
  jurisdiction: string;
  name: string;
  shortName: string;
  scoreScale: string | null;
  isPnp: boolean;
  note: string;
  sourceUrl: string;
  /** `/draws/express-entry`, `/draws/pnp/bc`. */
  url: string;
}

export interface StreamView {
  slug: string;
  name: string;
  kind: 'general' | 'class' | 'category' | 'provincial';
}

/** One program on the board of all draws: its newest draw, and the newest of each of its streams. */
export interface BoardRow {
  program: ProgramView;
  latest: DrawData | null;
  streams: { stream: StreamView; draw: DrawData }[];
}

/** Where a stream stands: its newest draw, and the one before to compare with. */
export interface StreamStanding {
  stream: StreamView;
  draw: DrawData;
  before: DrawData | null;
}

export interface DrawFilter {
  program: string;
  /** A stream's slug. */
  stream?: string | null;
  year?: number | null;
}

/** A page of a program's draws, newest first. */
export interface DrawPage {
  program: ProgramView;
  draws: DrawData[];
  /** How many draws and invitations the filter finds in all. */
  total: DrawTotal;
  /** Hand it back as `after` for the next page; null at the end. */
  nextCursor: string | null;
}

export interface DrawTotal {
  draws: number;
  invitations: number;
}

export interface DrawAnomalyView {
  field: string;
  raw: string;
  reason: string;
}

export interface DrawCorrectionView {
  field: string;
  /** The field's name for readers: "CRS cut-off". */
  label: string;
  /** The values as they are kept: `3500`, `2024-01-30T02:39:54Z`. */
  old: string | null;
  new: string | null;
  /** The values as readers read them: "3,500", "none". */
  oldText: string;
  newText: string;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  reason: string;
  source: string;
}

export interface PoolView {
  asOf: string;
  total: number;
  /** From the highest scores down, not overlapping; empty where they are unknown. */
  bands: { min: number; max: number; count: number }[];
}

/** A neighbour in time, for links. */
export interface DrawNeighbour {
  number: string;
  url: string;
  label: string;
  date: string | null;
}

/** Everything that a draw's own page shows. A withdrawn draw has its public note. */
export interface DrawView extends DrawData {
  jurisdiction: string;
  stream: (StreamView & { version: string | null }) | null;
  detail: string;
  tieBreakRaw: string;
  drawnAt: string | null;
  drawnRaw: string;
  source: { url: string; fetchedAt: string | null };
  anomalies: DrawAnomalyView[];
  corrections: DrawCorrectionView[];
  pool: PoolView | null;
  withdrawnAt: string | null;
  withdrawnNote: string;
  updatedAt: string;
  /** The round before in the same stream. */
  previousOfStream: DrawData | null;
  older: DrawNeighbour | null;
  newer: DrawNeighbour | null;
}

export interface RecentCorrection extends DrawCorrectionView {
  draw: DrawData;
}
