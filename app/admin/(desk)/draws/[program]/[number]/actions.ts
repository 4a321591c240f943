'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { deleteDraw, deleteDrawInput } from '@/lib/articles/delete-draw';
import { draftByHand, draftByHandInput } from '@/lib/articles/drafting/draft-by-hand';
import { readForm, refusedForm } from '../../../../form-data';
import { staffAction } from '../../../../staff-action';

const draft = staffAction('article.write-own', draftByHandInput, draftByHand);
const remove = staffAction('draw.withdraw', deleteDrawInput, deleteDraw);

export async function draftStoryAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await draft(readForm(draftByHandInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/articles/${result.value.articleId}`);
}

export async function deleteDrawAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await remove(readForm(deleteDrawInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/draws?done=deleted');
}
