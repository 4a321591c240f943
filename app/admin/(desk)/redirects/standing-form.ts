import type { KeptForm } from '@/components/desk/use-kept-form';
import { refusedForm } from '../../form-data';

/** Where an address leads, in words. */
const led = (stands: string) =>
  stands === '410' ? 'is kept as gone' : `leads to ${stands.replace(/^article:/, 'article ')}`;

/**
 * The answer to a form whose old address leads elsewhere already: all that was typed, and where it leads.
 * The form then counts that as seen, so that pressing Save again writes over it knowingly.
 */
export function standingForm(form: FormData, stands: string): KeptForm {
  const words = `This address ${led(stands)} already. Save again to have it lead where you say.`;
  const refused = refusedForm(form, { ok: false, code: 'conflict', message: words, fields: { path: words } });
  return { ...refused, values: { ...refused.values, stands } };
}
