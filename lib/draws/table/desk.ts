import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { fromCalendarDate } from '@/lib/dates';
import { type Db, getDb } from '@/lib/db/client';
import { presentDraw } from '../present-draw';
import { drawInclude } from '../store';
import type { KnownDraw } from './known-draws';
import { collectStreamNames, type StreamNames } from './match-stream';
import { knownDrawsInput, type TableReading, tableReading } from './schema';

/** A program whose draws are entered by table, with what is known of its tables. */
export interface TableProgram {
  slug: string;
  name: string;
  /** Null where it publishes no scores. */
  scoreScale: string | null;
  /** The official page with its draws. */
  sourceUrl: string;
  note: string;
  streams: { slug: string; name: string }[];
  streamNames: StreamNames;
  /** How its last table was read; null before the first. */
  reading: TableReading | null;
}

/** The names that stand for a program's streams: their own, and those of its recorded draws. */
export async function readStreamNames(db: Db, program: string): Promise<StreamNames> {
  const [streams, used] = await Promise.all([
    db.stream.findMany({ where: { programSlug: program } }),
    db.draw.findMany({
      where: { programSlug: program, streamId: { not: null } },
      distinct: ['label', 'streamId'],
      select: { label: true, stream: { select: { slug: true } } },
    }),
  ]);
  return collectStreamNames([
    ...streams.map(({ name, slug }) => ({ name, stream: slug })),
    ...used.flatMap(({ label, stream }) => (stream ? [{ name: label, stream: stream.slug }] : [])),
  ]);
}

/** The programs that publish tables: all but Express Entry, which has its own file. */
export async function listTablePrograms(staff: StaffMember): Promise<TableProgram[]> {
  requireAbility(staff, 'draw.add');
  const db = getDb();
  const rows = await db.program.findMany({
    where: { slug: { not: 'express-entry' } },
    include: { streams: { orderBy: [{ position: 'asc' }, { id: 'asc' }] }, tableReading: true },
    orderBy: { position: 'asc' },
  });
  return Promise.all(
    rows.map(async ({ slug, shortName, scoreScale, sourceUrl, note, streams, tableReading: kept }) => ({
      ...{ slug, name: shortName, scoreScale, sourceUrl, note },
      streams: streams.map((stream) => ({ slug: stream.slug, name: stream.name })),
      streamNames: await readStreamNames(db, slug),
      reading: tableReading.safeParse(kept?.reading).data ?? null,
    })),
  );
}

/** A program's recorded draws from one day to another, withdrawn ones too; for comparing rows with. */
export async function readKnownDraws(
  db: Db,
  { program, from, to }: z.output<typeof knownDrawsInput>,
): Promise<KnownDraw[]> {
  const rows = await db.draw.findMany({
    where: { programSlug: program, date: { gte: fromCalendarDate(from), lte: fromCalendarDate(to) } },
    include: drawInclude,
    orderBy: { numberOrder: 'asc' },
  });
  return rows.map((row) => {
    const { number, date, datePrecision, dateEnd, label, invitations, invitationsQualifier, minScore } =
      presentDraw(row);
    const figures = { date, datePrecision, dateEnd, label, invitations, invitationsQualifier, minScore };
    return { ...figures, number, stream: row.stream?.slug ?? null, detail: row.detail };
  });
}

/** What is recorded already of the days of a table, so that the person sees it before saving. */
export async function listKnownDraws(
  staff: StaffMember,
  input: z.input<typeof knownDrawsInput>,
): Promise<KnownDraw[]> {
  requireAbility(staff, 'draw.add');
  return readKnownDraws(getDb(), knownDrawsInput.parse(input));
}
