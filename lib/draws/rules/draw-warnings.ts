import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate } from '@/lib/dates';

/** Of all rounds from 2015 to 2026 one alone was larger: that of 13 February 2021. */
const manyInvitations = 25_000;

/** What may be right and yet deserves a second look; it never stops a draw from being saved. */
export function drawWarnings(draw: DrawData & { source: { url: string } }): string[] {
  const isExpressEntry = draw.program === 'express-entry';
  const weekday = draw.date && draw.datePrecision === 'day' ? fromCalendarDate(draw.date).getUTCDay() : 1;
  const warnings: [boolean, string][] = [
    [weekday === 0 || weekday === 6, 'The date is a Saturday or Sunday; draws are held on weekdays.'],
    [!draw.source.url, 'No source address: readers cannot check the figures.'],
    [!draw.streamName, 'No stream: the draw is missing from tables by stream.'],
    [isExpressEntry && draw.minScore === null, 'No minimum score, which Express Entry always publishes.'],
    [
      isExpressEntry &&
        draw.minScore !== null &&
        draw.tieBreakAt === null &&
        draw.date !== null &&
        draw.date >= '2018-01-01',
      'No tie-break, which Express Entry publishes for every round.',
    ],
    [
      isExpressEntry && (draw.invitations ?? 0) > manyInvitations,
      'More than 25,000 invitations: the largest round up to 2026 had 27,332.',
    ],
    [draw.poolAsOf !== null && draw.poolTotal === null, 'The pool has a day and no size.'],
  ];
  return warnings.filter(([applies]) => applies).map(([, warning]) => warning);
}
