import type { KeptForm } from '@/components/desk/use-kept-form';
import type { StaleSettings } from '@/lib/accounts/site/keep-settings';
import { settingKeys } from '@/lib/settings/schema';
import { refusedForm } from '../../form-data';

/**
 * The answer to a form of settings that a colleague was faster than: all that was typed, and who set what
 * beside it. The form then counts that as seen, so that pressing Save again writes over it knowingly.
 */
export function staleForm(form: FormData, { stored, by }: StaleSettings): KeptForm {
  const stale = settingKeys.filter((key) => key in stored);
  const refused = refusedForm(form, {
    ok: false,
    code: 'conflict',
    message:
      'Nothing is saved yet: a colleague was faster. Take what is set now, or save again to set yours.',
    fields: Object.fromEntries(
      stale.map((key) => [key, `${by[key] ?? 'Somebody'} changed this while you had the page open.`]),
    ),
  });
  const seen = { ...JSON.parse(refused.values.seen ?? '{}'), ...stored };
  return { ...refused, values: { ...refused.values, seen: JSON.stringify(seen) }, given: { ...stored } };
}
