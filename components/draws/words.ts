import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, ownNumber } from '@/lib/blocks/draw-words';
import type { DrawTotal } from '@/lib/draws/views';
import { formatInteger } from '@/lib/numbers';

/** "round 284"; a provincial draw that has no number of its own is "the draw" of its day. */
export function roundName(draw: Pick<DrawData, 'number'>): string {
  return ownNumber(draw) ? `round ${draw.number}` : 'draw';
}

/** "1 invitation", "3,500 invitations", "Count not published". */
export function countOfInvitations(draw: Pick<DrawData, 'invitations' | 'invitationsQualifier'>): string {
  if (draw.invitations === null) return 'Count not published';
  return `${invitationsText(draw)} ${draw.invitations === 1 ? 'invitation' : 'invitations'}`;
}

/** "25 rounds, 45,201 invitations". */
export function totalText({ draws, invitations }: DrawTotal): string {
  return `${formatInteger(draws)} ${draws === 1 ? 'round' : 'rounds'}, ${formatInteger(invitations)} ${invitations === 1 ? 'invitation' : 'invitations'}`;
}
