'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { eraseInput, liftInput, suppressInput } from '@/lib/newsletter/desk/acts-schema';
import { eraseByDesk } from '@/lib/newsletter/desk/erase-by-desk';
import { liftSubscriber } from '@/lib/newsletter/desk/lift-subscriber';
import { suppressSubscriber } from '@/lib/newsletter/desk/suppress-subscriber';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const suppress = staffAction('subscriber.keep', suppressInput, suppressSubscriber);
const lift = staffAction('subscriber.keep', liftInput, liftSubscriber);
const erase = staffAction('subscriber.keep', eraseInput, eraseByDesk);

export async function suppressSubscriberAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await suppress(readForm(suppressInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/subscribers/one?id=${result.value.id}&done=suppressed`);
}

export async function liftSubscriberAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await lift(readForm(liftInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/subscribers/one?id=${result.value.id}&done=lifted`);
}

export async function eraseSubscriberAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await erase(readForm(eraseInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/subscribers?done=erased');
}
