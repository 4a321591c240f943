import { utcYear } from 'd3-time';
import type { Read } from '@/lib/read';
import { recordOf, type ScoreRecord } from '../history/score-record';
import { getStreamTrend, type TrendPoint } from '../history/stream-trend';
import type { StreamStanding } from '../views';

/** The course of one stream's scores: its rounds of late, oldest first, and what is remarkable about the last. */
export interface FrontTrend {
  standing: StreamStanding;
  points: TrendPoint[];
  record: ScoreRecord | null;
}

/** No stream has had as many rounds: a record is one among all of them. */
const allRounds = 1_000;
/** Years that are drawn: a pause of the early years would take most of the width. */
const years = 2;
/** A line needs some rounds, and the newest stream may have had its first. */
const fewest = 5;
const streamsTried = 4;

/** The last two years of a course, or, where that is too short a line, its last rounds. */
function newestOf(points: TrendPoint[]): TrendPoint[] {
  const last = points.at(-1);
  if (!last) return [];
  const from = utcYear.offset(new Date(last.date), -years).toISOString().slice(0, 10);
  const newest = points.filter(({ date }) => date >= from);
  return newest.length >= fewest ? newest : points.slice(-fewest * 2);
}

/** The stream drawn last that has a course to look at; null data where none of the newest has. */
export async function getFrontTrend(board: StreamStanding[]): Promise<Read<FrontTrend | null>> {
  const tags = new Set<string>();
  const scored = board.filter(({ draw }) => draw.date && draw.minScore !== null && draw.scoreScale);
  for (const standing of scored.slice(0, streamsTried)) {
    const { program, date, scoreScale } = standing.draw;
    const place = { program, stream: standing.stream.slug, scoreScale: scoreScale ?? '', around: date ?? '' };
    const trend = await getStreamTrend(place, allRounds);
    for (const tag of trend.tags) tags.add(tag);
    if (trend.data.length < fewest) continue;
    const data = { standing, points: newestOf(trend.data), record: recordOf(trend.data) };
    return { data, tags: [...tags] };
  }
  return { data: null, tags: [...tags] };
}
