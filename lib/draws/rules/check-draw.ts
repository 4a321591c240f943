import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import type { DrawFigures, FieldErrors } from './read-draw';

export interface DrawProgram {
  slug: string;
  name: string;
  scoreScale: string | null;
}

const day = 86_400_000;
/** Express Entry scores end at 1,200; no province's scale is known to reach 2,000. */
const highestScores: Record<string, number> = { CRS: 1200 };
const highestScoreElsewhere = 2000;
const mostInvitations = 1_000_000;

/** Days from one calendar date to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return (fromCalendarDate(to).getTime() - fromCalendarDate(from).getTime()) / day;
}

/** The last calendar date that a draw's date stands for. */
function lastDayOf({ date, datePrecision, dateEnd }: DrawFigures): string | null {
  if (!date || datePrecision === 'day') return date;
  if (datePrecision === 'range') return dateEnd ?? date;
  const first = fromCalendarDate(date);
  return toCalendarDate(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)));
}

function checkDates(figures: DrawFigures, today: string, errors: FieldErrors): void {
  const { date, dateEnd, datePrecision } = figures;
  if (!date) errors.date ??= 'Write the date of the draw';
  else if (date > today) errors.date ??= 'This date is in the future: a draw is recorded once it was held';
  else if (date < '1998-01-01') errors.date ??= 'No program held draws that early';
  if (datePrecision !== 'range') return;
  if (!dateEnd) errors.dateEnd ??= 'Write the last day';
  else if (dateEnd > today) errors.dateEnd ??= 'This day is in the future';
  else if (date && dateEnd < date) errors.dateEnd ??= 'The last day comes before the first';
  else if (date && daysBetween(date, dateEnd) > 366) errors.dateEnd ??= 'That is more than a year';
}

function checkCounts(figures: DrawFigures, program: DrawProgram, errors: FieldErrors): void {
  const { invitations, invitationsQualifier, minScore } = figures;
  if (invitations !== null && invitations > mostInvitations)
    errors.invitations ??= `More than ${formatInteger(mostInvitations)} cannot be right`;
  if (invitations === null && invitationsQualifier !== 'exact')
    errors.invitations ??= 'Write the number that the source names';
  if (minScore === null) return;
  const { name, scoreScale } = program;
  if (!scoreScale) {
    errors.minScore ??= `${name} publishes no scores: leave this empty`;
    return;
  }
  const highest = highestScores[scoreScale] ?? highestScoreElsewhere;
  if (minScore > highest) errors.minScore ??= `A ${scoreScale} score is at most ${formatInteger(highest)}`;
}

/** The stamp is never later than the round, and never more than 365 days before it. */
function checkTieBreak(figures: DrawFigures, errors: FieldErrors): void {
  const lastDay = lastDayOf(figures);
  if (!figures.tieBreakAt || !figures.date || !lastDay) return;
  const stampDay = figures.tieBreakAt.slice(0, 10);
  if (stampDay > lastDay) errors.tieBreakAt ??= 'The tie-break is later than the draw';
  else if (daysBetween(stampDay, figures.date) > 365)
    errors.tieBreakAt ??= 'The tie-break is more than 365 days before the draw';
}

/** Pools were counted 0 to 20 days before their round, once 5 days after: twice that leaves room. */
function checkPool(figures: DrawFigures, errors: FieldErrors): void {
  const { poolAsOf, poolTotal, date } = figures;
  if (poolTotal !== null && !poolAsOf) errors.poolAsOf ??= 'Write the day on which the pool was counted';
  if (!poolAsOf || !date) return;
  const before = daysBetween(poolAsOf, date);
  if (before > 45 || before < -14) errors.poolAsOf ??= 'This day is too far from the draw’s date';
}

/**
 * What must hold of a draw's figures before they are public.
 * @param today the latest calendar date that a draw may have, YYYY-MM-DD.
 * @returns a message for each field at fault, beside those that could not be read.
 */
export function checkDraw(
  figures: DrawFigures,
  { program, today, unreadable }: { program: DrawProgram; today: string; unreadable: FieldErrors },
): FieldErrors {
  const errors: FieldErrors = { ...unreadable };
  checkDates(figures, today, errors);
  checkCounts(figures, program, errors);
  checkTieBreak(figures, errors);
  checkPool(figures, errors);
  if (!figures.stream && !figures.label)
    errors.stream ??= 'Choose a stream, or write the name that the source uses';
  if (figures.streamVersion && !figures.stream) errors.streamVersion ??= 'Choose the stream of this version';
  return errors;
}

const sourceUrlProblem = 'Write the whole address, such as https://www.canada.ca/…';

/** A message where a source's address is none of the web; null where it may stay. */
export function checkSourceUrl(url: string): string | null {
  if (url === '') return null;
  const isWeb = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
  return isWeb ? null : sourceUrlProblem;
}

/** A message where a number cannot stand in an address; a word such as `latest` is no number. */
export function checkNumber(number: string): string | null {
  return /^(?=.*\d)[a-z0-9][a-z0-9._-]*$/i.test(number)
    ? null
    : 'Write the draw’s number, such as 284 or 91a: letters, digits, points and hyphens';
}
