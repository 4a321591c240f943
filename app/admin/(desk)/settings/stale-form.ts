import type { KeptForm } from '@/components/desk/use-kept-form';
import type { StaleSettings } from '@/lib/accounts/site/keep-settings';
import { settingKeys } from '@/lib/settings/schema';
import { refusedForm } from '../../form-data';

/**
 * The answer to a form of settings that a colleague was faster than: all that was typed, who set what
 * beside it, and the settings as they are now, so that pressing Save again writes over them knowingly.
 */
export function staleForm(form: FormData, { stored, by }: StaleSettings): KeptForm {
  const stale = settingKeys.filter((key) => key in by);
  const fields = Object.fromEntries(
    stale.map((key) => [key, `${by[key] ?? 'Somebody'} changed this while you had the page open.`]),
  );
  const refused = refusedForm(form, {
    ok: false,
    code: 'conflict',
    message:
      'Nothing is saved yet: a colleague was faster. Take what is set now, or save again to set yours.',
    fields,
  });
  return {
    ...refused,
    values: { ...refused.values, seen: JSON.stringify(stored) },
    given: Object.fromEntries(stale.map((key) => [key, stored[key]])),
  };
}
