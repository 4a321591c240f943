import { formatCalendarDate, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { datePrecisions, invitationQualifiers } from '../schema';

const choices: Record<string, string> = { ...datePrecisions, ...invitationQualifiers };

/**
 * A corrected field's value as readers read it: "3,500", "January 30, 2024 at 02:39:54 UTC".
 * Values are kept as text in one form for machines; one in another form is shown as it is.
 */
export function correctionText(field: string, value: string | null): string {
  if (value === null || value === '') return 'none';
  if (['invitations', 'poolTotal'].includes(field) && /^\d+$/.test(value))
    return formatInteger(Number(value));
  if (['date', 'dateEnd', 'poolAsOf'].includes(field) && /^\d{4}-\d\d-\d\d$/.test(value))
    return formatCalendarDate(value);
  if (['tieBreakAt', 'drawnAt'].includes(field) && !Number.isNaN(Date.parse(value)))
    return formatStamp(value);
  if (['datePrecision', 'invitationsQualifier'].includes(field)) return choices[value] ?? value;
  return value;
}
