import { type DrawData, drawKey } from '@/lib/blocks/draw-data';
import type { BlockData } from '@/lib/blocks/registry';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentDraw } from '../present-draw';
import { listPrograms } from '../queries';
import { drawInclude, findDrawsByIds } from '../store';
import { findTableRows, type TableQuery } from './rows';

interface DrawReference {
  program: string;
  number: string;
}

/** Draws by program and number in one query, under their keys (`express-entry/284`). Unknown ones are missing. */
export async function getDrawsByKeys(references: DrawReference[]): Promise<Read<Map<string, DrawData>>> {
  const unique = new Map(references.map((reference) => [drawKey(reference), reference]));
  const tags = [...unique.values()].map(contentTags.draw);
  if (unique.size === 0) return { data: new Map(), tags };
  const rows = await getDb().draw.findMany({
    where: { OR: [...unique.values()].map(({ program, number }) => ({ programSlug: program, number })) },
    include: drawInclude,
  });
  return { data: new Map(rows.map((row) => [drawKey(refer(row)), presentDraw(row)])), tags };
}

function refer(row: { programSlug: string; number: string }): DrawReference {
  return { program: row.programSlug, number: row.number };
}

/** The stored queries of several tables, filled together, each at the place of its query; null for an unknown program. */
export async function getDrawTables(
  queries: TableQuery[],
): Promise<Read<(BlockData<'draw-table'> | null)[]>> {
  const tags = [contentTags.draws];
  if (queries.length === 0) return { data: [], tags };
  const db = getDb();
  const [places, programs] = await Promise.all([findTableRows(db, queries), listPrograms()]);
  const rows = await findDrawsByIds(db, [...new Set(places.map(({ drawId }) => drawId))]);
  const drawOf = new Map(rows.map((row) => [row.id, presentDraw(row)]));
  const programOf = new Map(programs.data.map((program) => [program.slug, program]));
  const data = queries.map((query, place) => {
    const program = programOf.get(query.program);
    if (!program) return null;
    const draws = places.filter((row) => row.place === place).flatMap((row) => drawOf.get(row.drawId) ?? []);
    return { draws, programName: program.shortName, scoreScale: program.scoreScale };
  });
  return { data, tags };
}
