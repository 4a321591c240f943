import type { Db } from '@/lib/db/client';
import { type Known, planWays } from '../plan-ways';
import { readNewAddress, readOldAddress } from '../read-address';
import type { PlannedLine, RedirectInput } from '../schema';
import { findStanding, findWays, type Way } from '../store';

export interface TypedLine extends RedirectInput {
  line: number;
}

export interface Plan {
  lines: PlannedLine[];
  /** What is to be written, by path. */
  written: Map<string, Way>;
}

interface Read extends TypedLine {
  /** Null for one that is not kept: it is refused, or stands twice. */
  way: Way | null;
  isDouble: boolean;
  words: string;
  field: PlannedLine['field'];
}

const gone: Way = { articleId: null, target: null };
const refused = (typed: TypedLine, words: string, field: Read['field'] = 'path'): Read => ({
  ...typed,
  way: null,
  isDouble: false,
  words,
  field,
});
const read = (line: TypedLine, way: Way): Read => ({
  ...line,
  way,
  isDouble: false,
  words: '',
  field: 'path',
});

function readLine(typed: TypedLine): Read {
  const from = readOldAddress(typed.path);
  if (!from.ok) return refused(typed, from.words);
  const line = { ...typed, path: from.address };
  if (typed.target === '') return read(line, gone);
  const to = readNewAddress(typed.target);
  if (!to.ok) return refused(line, to.words, 'target');
  if (to.address === from.address) return refused(line, 'It would lead to itself.', 'target');
  return read(line, { articleId: null, target: to.address });
}

/** A path that stands twice is kept as its first line says; another word for it is refused. */
function refuseDoubles(lines: Read[]): Read[] {
  const first = new Map<string, Read>();
  return lines.map((line) => {
    const known = first.get(line.path);
    if (!known) first.set(line.path, line);
    if (!known || !line.way || !known.way) return line;
    return known.way.target === line.way.target
      ? { ...line, way: null, isDouble: true, words: `The same as line ${known.line}.` }
      : refused(line, `Line ${known.line} leads this address elsewhere.`);
  });
}

async function findKnown(db: Db, lines: Read[]): Promise<Known> {
  const paths = [...new Set(lines.flatMap(({ path, way }) => (way ? [path, way.target ?? path] : [])))];
  const ways = await findWays(db, paths);
  // What these lead to may lead on; what is kept is collapsed, so that one more step is the last.
  const further = [...ways.values()].flatMap(({ target }) => target ?? []);
  for (const [path, way] of await findWays(db, further)) ways.set(path, way);
  return { ways, standing: await findStanding(db, [...paths, ...further]) };
}

/**
 * What would become of old addresses as they were typed: each line with its outcome, chains
 * collapsed to their end, loops and addresses at which a story stands refused. Writes nothing.
 */
export async function planRedirects(db: Db, typed: TypedLine[]): Promise<Plan> {
  const singles = refuseDoubles(typed.map(readLine));
  const known = await findKnown(db, singles);
  const placed = singles.map((line) =>
    line.way && known.standing.has(line.path) ? refused(line, 'A story stands at this address.') : line,
  );
  const added = new Map(placed.flatMap(({ path, way }) => (way ? [[path, way] as const] : [])));
  const { written, loops } = planWays(added, known);
  const lines = placed.map(({ line, path, target, way, isDouble, words, field }): PlannedLine => {
    const shown = { line, path, typed: target, field };
    if (!way) return { ...shown, to: null, outcome: isDouble ? 'same' : 'refused', words };
    if (loops.has(path)) {
      const loop = 'It would lead back to itself.';
      return { ...shown, to: null, outcome: 'refused', words: loop, field: 'target' };
    }
    const end = written.get(path) ?? known.ways.get(path) ?? way;
    const to = end.articleId === null ? end.target : target;
    const outcome = !known.ways.has(path) ? 'new' : written.has(path) ? 'changed' : 'same';
    const isCollapsed = end.articleId === null && end.target !== way.target;
    return { ...shown, to, outcome, words: isCollapsed ? 'Led on to where its new address leads.' : '' };
  });
  return { lines, written };
}
