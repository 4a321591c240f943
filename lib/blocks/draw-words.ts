import { formatCalendarDate, formatDrawDate, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import type { DrawData, FigureField } from './draw-data';

/** "CRS cut-off" for Express Entry; elsewhere the scale is named, since no two scales compare. */
export function scoreLabel(scoreScale: string | null): string {
  return scoreScale === 'CRS' ? 'CRS cut-off' : 'Minimum score';
}

/** "3,500", "fewer than 10", "62 (combined)" or "Not published". */
export function invitationsText(draw: Pick<DrawData, 'invitations' | 'invitationsQualifier'>): string {
  if (draw.invitations === null) return 'Not published';
  const count = formatInteger(draw.invitations);
  if (draw.invitationsQualifier === 'fewer-than') return `Fewer than ${count}`;
  return draw.invitationsQualifier === 'combined' ? `${count} (combined)` : count;
}

/** A score never stands without its scale; for Express Entry the label says it. */
export function scoreText(draw: Pick<DrawData, 'minScore' | 'scoreScale'>): string {
  if (draw.minScore === null || !draw.scoreScale) return 'None';
  return draw.scoreScale === 'CRS' ? String(draw.minScore) : `${draw.minScore} ${draw.scoreScale}`;
}

/** The number that a program gave a draw; null for one that was made from its day, which is an address and no name. */
export function ownNumber({ number }: Pick<DrawData, 'number'>): string | null {
  return /^\d{4}-\d{2}-\d{2}-\d+$/.test(number) ? null : number;
}

/** One field of a draw as it stands in a sentence; '' where the record has no value. */
export function figureText(draw: DrawData, field: FigureField): string {
  switch (field) {
    case 'invitations':
      return draw.invitations === null ? '' : invitationsText(draw).replace(/^Fewer/, 'fewer');
    case 'minScore':
      return draw.minScore === null ? '' : scoreText(draw);
    case 'tieBreakAt':
      return draw.tieBreakAt ? formatStamp(draw.tieBreakAt) : '';
    case 'date':
      return draw.date ? formatDrawDate(draw) : '';
    case 'label':
      return draw.label;
    case 'poolTotal':
      return draw.poolTotal === null ? '' : formatInteger(draw.poolTotal);
    case 'poolAsOf':
      return draw.poolAsOf ? formatCalendarDate(draw.poolAsOf) : '';
  }
}

/** A draw in one line: "February 14, 2024, Healthcare occupations: 3,500 invitations, CRS cut-off 422." */
export function drawSentence(draw: DrawData): string {
  const opening = `${formatDrawDate(draw)}, ${draw.label}`;
  if (draw.isWithdrawn) return `${opening}: withdrawn.`;
  const figures = [
    draw.invitations === null ? null : `${invitationsText(draw)} invitations`,
    draw.minScore === null ? null : `${scoreLabel(draw.scoreScale)} ${scoreText(draw)}`,
    draw.tieBreakAt ? `tie-break ${formatStamp(draw.tieBreakAt)}` : null,
  ].filter((part) => part !== null);
  return figures.length > 0 ? `${opening}: ${figures.join(', ')}.` : `${opening}.`;
}
