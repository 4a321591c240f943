import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentDraw, presentProgram, presentStream } from '../present-draw';
import { findDrawsByIds } from '../store';
import type { BoardRow } from '../views';
import { findLatestOfPrograms, findLatestOfStreams } from './rows';

/** Every program in its order, with its newest draw and the newest of each of its streams (newest stream first). */
export async function getDrawBoard(): Promise<Read<BoardRow[]>> {
  const db = getDb();
  const [programs, ofPrograms, ofStreams] = await Promise.all([
    db.program.findMany({ orderBy: { position: 'asc' } }),
    findLatestOfPrograms(db),
    findLatestOfStreams(db),
  ]);
  const rows = await findDrawsByIds(db, [...new Set([...ofPrograms, ...ofStreams])]);
  const isOfStream = new Set(ofStreams);
  const isOfProgram = new Set(ofPrograms);
  const board = programs.map((program): BoardRow => {
    const draws = rows.filter((row) => row.programSlug === program.slug);
    const latest = draws.find((row) => isOfProgram.has(row.id));
    const streams = draws
      .flatMap((row) =>
        row.stream && isOfStream.has(row.id)
          ? [{ stream: presentStream(row.stream), draw: presentDraw(row) }]
          : [],
      )
      .sort((a, b) => (b.draw.date ?? '').localeCompare(a.draw.date ?? ''));
    return { program: presentProgram(program), latest: latest ? presentDraw(latest) : null, streams };
  });
  return { data: board, tags: [contentTags.draws] };
}
