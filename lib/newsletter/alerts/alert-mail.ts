import { z } from 'zod';
import type { DrawData } from '@/lib/blocks/draw-data';
import { formatDrawDate } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import { presentDraw } from '@/lib/draws/present-draw';
import { findDrawsByIds } from '@/lib/draws/store';
import { figuresOf } from '@/lib/portable/portable-draws';

/** A draw as its alert says it: kept with the sending, so that a mail and what was noted of it agree. */
const alertDraw = z.object({
  title: z.string(),
  path: z.string(),
  label: z.string(),
  rows: z.array(z.object({ label: z.string(), value: z.string(), isLead: z.boolean().optional() })),
  note: z.string(),
  minScore: z.number().nullable(),
  streamName: z.string().nullable(),
  isCorrected: z.boolean(),
  /** Why it was withdrawn; null where it was not. */
  withdrawnNote: z.string().nullable(),
});
export type AlertDraw = z.infer<typeof alertDraw>;

/** What the mails of one sending are made of: draws by id. */
export const alertMail = z.object({ draws: z.record(z.string(), alertDraw) });
export type AlertMail = z.infer<typeof alertMail>;

/** What a person's mail is about. */
export const alertData = z.object({
  draws: z.array(z.number()),
  /** The cut-off that they were told before, in a correction. */
  toldScore: z.number().nullable().default(null),
});

const leadFields = ['invitations', 'minScore'];

export function wordDraw(draw: DrawData, withdrawnNote: string | null): AlertDraw {
  const rows = [{ label: 'Date', value: formatDrawDate(draw) }, ...figuresOf(draw)];
  const checked = rows.filter((row) => 'field' in row && draw.flaggedFields.includes(row.field));
  return {
    title: `${draw.programName} draw ${draw.number}`,
    path: draw.url,
    label: draw.label,
    rows: rows.map((row) => ({
      label: row.label,
      value: row.value,
      isLead: 'field' in row && leadFields.includes(row.field),
    })),
    note: checked.length > 0 ? `Being checked: ${checked.map(({ label }) => label).join(', ')}.` : '',
    minScore: draw.minScore,
    streamName: draw.streamName,
    isCorrected: draw.correctedAt !== null,
    withdrawnNote,
  };
}

/** The draws of a sending as they are now. */
export async function readAlertMail(db: Db, drawIds: number[]): Promise<AlertMail> {
  const rows = await findDrawsByIds(db, drawIds);
  const draws = rows.map((row) => [
    String(row.id),
    wordDraw(presentDraw(row), row.withdrawnAt ? row.withdrawnNote : null),
  ]);
  return { draws: Object.fromEntries(draws) };
}
