'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { keepPromo } from '@/lib/promos/keep-promo';
import { promoInput } from '@/lib/promos/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const keep = staffAction('promo.keep', promoInput, keepPromo);

export async function keepPromoAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(promoInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/promos/${result.value.id}?done=saved`);
}
