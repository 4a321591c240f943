import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatCalendarDate, formatDrawDate } from '@/lib/dates';
import { cardVersion, type PreviewCard } from './card';

/** A draw's figures for a picture; none of a withdrawn one. */
export function figuresOf(draw: DrawData): PreviewCard['figures'] {
  if (draw.isWithdrawn) return [];
  const invitations = { label: 'Invitations', value: invitationsText(draw) };
  const score = { label: scoreLabel(draw.scoreScale), value: scoreText(draw) };
  return [...(draw.invitations === null ? [] : [invitations]), ...(draw.minScore === null ? [] : [score])];
}

/** What a picture says of a draw's figures besides: that they were corrected or are being checked. */
export function flagOf(draw: DrawData, timeZoneDay: (instant: string) => string): string {
  if (draw.isWithdrawn) return 'Withdrawn';
  const isShown = (field: string) => field === 'invitations' || field === 'minScore';
  if (draw.flaggedFields.some(isShown)) return 'Being checked';
  return draw.correctedAt && draw.correctedFields.some(isShown)
    ? `Corrected ${formatCalendarDate(timeZoneDay(draw.correctedAt), 'short')}`
    : '';
}

interface Site {
  siteName: string;
  /** The newsroom's calendar date of an instant. */
  dayOf: (instant: string) => string;
}

/** The picture of a draw's own page. */
export function drawCard(draw: DrawData, { siteName, dayOf }: Site): PreviewCard {
  return {
    siteName,
    kicker: `${draw.programName} · Draw ${draw.number}`,
    headline: draw.label,
    figures: figuresOf(draw),
    note: formatDrawDate(draw),
    flag: flagOf(draw, dayOf),
  };
}

/** Where the picture of a draw is, under a name that changes with what it says. */
export function drawPreviewPath(draw: Pick<DrawData, 'program' | 'number'>, card: PreviewCard): string {
  return `/og/draws/${draw.program}/${encodeURIComponent(draw.number)}-${cardVersion(card)}.png`;
}
