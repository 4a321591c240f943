'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { changeMany } from '@/lib/articles/at-desk/bulk/change-many';
import { bulkInput } from '@/lib/articles/at-desk/bulk/schema';
import { listAddress } from '@/lib/articles/at-desk/filter';
import { dropViewInput, keepViewInput } from '@/lib/articles/at-desk/views/schema';
import { dropView, keepView } from '@/lib/articles/at-desk/views/views';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

export const changeManyAction = staffAction('article.write-own', bulkInput, changeMany);
const keep = staffAction('desk.open', keepViewInput, keepView);
const drop = staffAction('desk.open', dropViewInput, dropView);

export async function keepViewAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(keepViewInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(listAddress(result.value.filter));
}

export async function dropViewAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await drop(readForm(dropViewInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/articles');
}
