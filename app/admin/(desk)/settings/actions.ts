'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { keepSettings } from '@/lib/accounts/site/keep-settings';
import { keepSettingsInput } from '@/lib/accounts/site/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';
import { staleForm } from './stale-form';

const keep = staffAction('settings.keep', keepSettingsInput, keepSettings);

export async function keepSettingsAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(keepSettingsInput, form));
  if (!result.ok) return refusedForm(form, result);
  if (result.value) return staleForm(form, result.value);
  redirect('/admin/settings?done=saved');
}
