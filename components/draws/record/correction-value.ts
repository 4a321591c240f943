import { formatCalendarDate, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';

const counts = new Set(['invitations', 'poolTotal']);

/** A corrected field's old or new value, kept as text, in a reader's words. */
export function correctionValue(field: string, value: string | null): string {
  if (value === null || value === '') return 'no value';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatStamp(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatCalendarDate(value);
  return counts.has(field) && /^\d+$/.test(value) ? formatInteger(Number(value)) : value;
}
