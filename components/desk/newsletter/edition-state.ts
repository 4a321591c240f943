import { formatInstant } from '@/lib/dates';
import type { EditionItem } from '@/lib/newsletter/editions/desk/list-editions';
import { sendingStates } from '@/lib/newsletter/sending/schema';
import { formatInteger } from '@/lib/numbers';

/** An edition's state in the words of the desk. */
export function editionState({ state, sending, scheduledAt }: EditionItem): string {
  if (sending) return sendingStates[sending.state];
  return state === 'scheduled' && scheduledAt ? `Scheduled for ${formatInstant(scheduledAt)}` : 'Draft';
}

/** To how many it goes or went. */
export function editionPeople({ sending }: EditionItem): string {
  if (!sending) return '';
  const total = formatInteger(sending.total);
  return sending.sent === null ? total : `${formatInteger(sending.sent)} of ${total}`;
}
