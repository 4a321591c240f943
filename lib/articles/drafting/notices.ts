import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, ownNumber, scoreLabel } from '@/lib/blocks/draw-words';
import { formatCalendarDate, formatDrawDate, formatInstant, fromCalendarDate } from '@/lib/dates';
import type { RecordSince } from '@/lib/draws/lists/rounds-around';
import { drawFieldLabel } from '@/lib/draws/schema';
import type { StoryFacts } from './facts';

/** Fewer rounds than this make no record. */
const worthSaying = 3;
const longGapDays = 90;

/** "284 of February 14, 2024", or the day alone. */
const nameOf = (draw: DrawData) => [ownNumber(draw), formatDrawDate(draw)].filter(Boolean).join(' of ');

/** "Lowest CRS cut-off in this stream since March 12, 2024 (round 288: 430)." */
function recordNotice(
  what: string,
  record: RecordSince | null,
  value: (draw: DrawData) => string,
): string | null {
  if (!record || record.outdone < worthSaying) return null;
  const { round } = record;
  if (!round?.date) return `${what} in this stream so far.`;
  const number = ownNumber(round) ? `${round.number}: ` : '';
  return `${what} in this stream since ${formatDrawDate(round)} (${number}${value(round)}).`;
}

function gapNotice({ draw, previous }: StoryFacts): string | null {
  if (!draw.date || !previous?.date) return null;
  const days =
    (fromCalendarDate(draw.date).getTime() - fromCalendarDate(previous.date).getTime()) / 86_400_000;
  return days > longGapDays ? `First round of this stream in ${days} days.` : null;
}

function poolNotice({ draw, program, previous }: StoryFacts): string | null {
  if (program.slug !== 'express-entry') return null;
  if (draw.poolTotal === null) return 'The pool is not published for this round.';
  const isRepeated = previous?.poolAsOf === draw.poolAsOf && draw.poolAsOf !== null;
  return isRepeated
    ? `The pool’s count is the one published with round ${previous.number}: ${formatCalendarDate(draw.poolAsOf ?? '')}.`
    : null;
}

/** Several selections of one day cannot be told apart by the record: none of them is the one to compare with. */
function isUnclear({ isFirst, previous, draw }: StoryFacts): boolean {
  return !isFirst && !previous && draw.stream !== null && draw.date !== null;
}

function flagNotices({ draw }: StoryFacts): string[] {
  return draw.anomalies.map(({ field, raw, reason }) => {
    const source = raw ? ` The source says “${raw}”.` : '';
    return `${drawFieldLabel(field, draw.scoreScale)} is being checked: ${reason.replace(/\.$/, '')}.${source}`;
  });
}

function correctionNotices({ draw }: StoryFacts): string[] {
  return draw.corrections.map(
    ({ label, oldText, newText, at }) =>
      `${label} was corrected on ${formatInstant(at)}: ${oldText} → ${newText}.`,
  );
}

function countNotice({ draw }: StoryFacts): string | null {
  if (draw.invitations === null) return 'The number of invitations is not published.';
  if (draw.invitationsQualifier === 'fewer-than') return 'The count is no exact one: “fewer than”.';
  return draw.invitationsQualifier === 'combined' ? 'The count stands for several draws together.' : null;
}

function sameDayNotice({ draw, sameDay }: StoryFacts): string | null {
  if (sameDay.length === 0) return null;
  const others = sameDay
    .map((other) => (ownNumber(other) ? `${other.number} (${other.label})` : other.label))
    .join('; ');
  const count = sameDay.length === 1 ? 'Two' : 'Several';
  return `${count} ${draw.program === 'express-entry' ? 'rounds' : 'draws'} on this day: also ${others}.`;
}

/**
 * What the records say to the writer of a draw's story: what makes it news, and what to be careful
 * with. As of now; a figure that changes later is marked in the text itself.
 */
export function noticesOf(facts: StoryFacts): string[] {
  const { draw, previous } = facts;
  const score = scoreLabel(draw.scoreScale);
  const notices: (string | null)[] = [
    draw.isWithdrawn ? `This draw is withdrawn: “${draw.withdrawnNote}”` : null,
    ...flagNotices(facts),
    ...correctionNotices(facts),
    draw.stream ? null : `The stream is not known: the source says “${draw.label}”.`,
    draw.date ? null : 'The date could not be read: the draw stands in no comparison.',
    facts.isFirst ? 'First round of this stream.' : null,
    isUnclear(facts)
      ? 'The source lists several draws of this stream under one date: compare them by hand.'
      : null,
    recordNotice(`Lowest ${score}`, facts.lowest, (one) => String(one.minScore)),
    recordNotice(`Highest ${score}`, facts.highest, (one) => String(one.minScore)),
    recordNotice('Most invitations', facts.largest, invitationsText),
    gapNotice(facts),
    sameDayNotice(facts),
    countNotice(facts),
    poolNotice(facts),
    previous && previous.flaggedFields.length > 0
      ? `A figure of the round before, ${nameOf(previous)}, is being checked.`
      : null,
    draw.detail && draw.program !== 'express-entry' ? `The source adds: “${draw.detail}”` : null,
  ];
  return [...new Set(notices.filter((notice) => notice !== null))];
}
