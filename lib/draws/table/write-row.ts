import { createHash } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import type { Program } from '@/lib/db/generated/client';
import { numberOrder } from '../number-order';
import { nextNumber } from '../rules/number-draws';
import { prepareDraw } from '../rules/prepare-draw';
import { drawInput } from '../schema';
import type { RowFigures } from './review-row';
import type { TableReading, TableRow } from './schema';

export interface TableSource {
  url: string;
  fetchedAt: Date;
  reading: TableReading;
}

const textOf = (value: string | number | null) => (value === null ? '' : String(value));

/** A pasted row by its headings; a heading that stands twice keeps both its cells. */
function rawRow(row: TableRow, { columns }: TableReading): Record<string, string> {
  const raw: Record<string, string> = {};
  row.raw.forEach((cell, place) => {
    const heading = columns[place]?.heading || `Column ${place + 1}`;
    raw[heading in raw ? `${heading} (column ${place + 1})` : heading] = cell;
  });
  return raw;
}

function keepSourceRow(row: TableRow, { url, fetchedAt, reading }: TableSource) {
  if (row.raw.length === 0) return {};
  const raw = rawRow(row, reading);
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(raw).sort()))
    .digest('hex');
  return { sourceRows: { create: { url, fetchedAt, raw, hash } } };
}

function keepDoubt({ stream, label }: RowFigures) {
  if (stream !== null) return {};
  const reason = 'The source’s name for it is none of the streams that we know.';
  return { anomalies: { create: { field: 'stream', raw: label, reason } } };
}

/**
 * Writes the draw of one reviewed row, with the row as it was pasted; a stream that is not known
 * is marked as being checked.
 * @returns the permanent number that it was given.
 * @throws AppError `invalid` that names the fields at fault.
 */
export async function writeRow(
  tx: Db,
  {
    program,
    row,
    figures,
    source,
  }: { program: Program; row: TableRow; figures: RowFigures; source: TableSource },
): Promise<string> {
  const month = figures.datePrecision === 'month';
  const input = drawInput.parse({
    program: program.slug,
    datePrecision: figures.datePrecision,
    date: month ? textOf(figures.date).slice(0, 7) : textOf(figures.date),
    dateEnd: textOf(figures.dateEnd),
    stream: textOf(figures.stream),
    label: figures.label,
    detail: row.detail,
    invitations: textOf(figures.invitations),
    invitationsQualifier: figures.invitationsQualifier,
    minScore: textOf(figures.minScore),
    sourceUrl: source.url,
  });
  const { columns } = await prepareDraw(tx, { input, program });
  const number = await nextNumber(tx, program.slug, figures.date);
  await tx.draw.create({
    data: {
      ...columns,
      programSlug: program.slug,
      number,
      numberOrder: numberOrder(number),
      sourceFetchedAt: source.fetchedAt,
      ...keepSourceRow(row, source),
      ...keepDoubt(figures),
    },
  });
  return number;
}
