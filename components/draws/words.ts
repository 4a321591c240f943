import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, ownNumber } from '@/lib/blocks/draw-words';

/** "round 284"; a provincial draw that has no number of its own is "the draw" of its day. */
export function roundName(draw: Pick<DrawData, 'number'>): string {
  return ownNumber(draw) ? `round ${draw.number}` : 'draw';
}

/** "1 invitation", "3,500 invitations", "Count not published". */
export function countOfInvitations(draw: Pick<DrawData, 'invitations' | 'invitationsQualifier'>): string {
  if (draw.invitations === null) return 'Count not published';
  return `${invitationsText(draw)} ${draw.invitations === 1 ? 'invitation' : 'invitations'}`;
}
