'use server';

import { revalidatePath } from 'next/cache';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { checkFigures, checkFiguresInput } from '@/lib/articles/news/check-figures';
import { readForm, refusedForm } from '../../../form-data';
import { staffAction } from '../../../staff-action';

const check = staffAction('article.publish-own', checkFiguresInput, checkFigures);

export async function checkFiguresAction(previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await check(readForm(checkFiguresInput, form));
  if (!result.ok) return refusedForm(form, result);
  revalidatePath('/admin', 'layout');
  return previous;
}
