import { roleWords } from '@/lib/accounts/people/schema';
import { formatInstant } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { settingKeys, settingLabel } from '@/lib/settings/schema';
import { codesFromWords } from '@/lib/settings/words';

const labels: Record<string, string> = {
  ...Object.fromEntries(settingKeys.map((key) => [key, settingLabel(key)])),
  minScore: 'Minimum score',
  scoreScale: 'Scale',
  tieBreakAt: 'Tie-break',
  drawnAt: 'Drawn at',
  invitationsQualifier: 'Invitations are',
  datePrecision: 'Date is',
  dateEnd: 'Last day',
  poolAsOf: 'Pool as of',
  poolTotal: 'Pool',
  sourceUrl: 'Source address',
  url: 'Address',
  alt: 'Alternative text',
  at: 'Time',
  kind: 'What',
  raw: 'In the source',
  active: 'Account open',
  with: 'With',
  recoveryCodesLeft: 'Recovery codes left',
  isOn: 'Comments',
  waiting: 'Who waits',
  closeAfterDays: 'Close after days',
  mostLinks: 'Most links',
  newPeople: 'New people',
  isHistoric: 'Historic file',
  expiresAt: 'Works until',
};

/** `newPeople` → "New people", for what has no words of its own. */
function spell(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const fieldWords = (field: string): string => labels[field] ?? spell(field);

const mostSigns = 160;
const isRole = (value: unknown): value is keyof typeof roleWords =>
  typeof value === 'string' && Object.hasOwn(roleWords, value);
const isFrom = (value: unknown): value is keyof typeof codesFromWords =>
  typeof value === 'string' && Object.hasOwn(codesFromWords, value);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/;

/** A recorded value as a person reads it; long ones are cut. Undefined is "none". */
export function valueWords(field: string, value: unknown, timeZone: string): string {
  if (value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field === 'version') return `no. ${value}`;
  if (typeof value === 'number') return Number.isInteger(value) ? formatInteger(value) : `${value}`;
  if (field === 'role' && isRole(value)) return roleWords[value].label;
  if (field === 'codesFrom' && isFrom(value)) return codesFromWords[value];
  if (typeof value === 'string' && instant.test(value)) return formatInstant(value, timeZone);
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
  return text.length > mostSigns ? `${text.slice(0, mostSigns)} …` : text;
}
