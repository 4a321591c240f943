'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { keepPage, restorePage } from '@/lib/articles/pages/keep-page';
import { keepPageInput, restorePageInput } from '@/lib/articles/pages/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const restore = staffAction('page.keep', restorePageInput, restorePage);

export const keepPageAction = staffAction('page.keep', keepPageInput, keepPage);

export async function restorePageAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await restore(readForm(restorePageInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/pages/${result.value.slug}?done=restored`);
}
