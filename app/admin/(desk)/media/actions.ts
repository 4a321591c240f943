'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { deletePicture } from '@/lib/articles/pictures/delete-picture';
import { focusPicture } from '@/lib/articles/pictures/focus-picture';
import { editPicture } from '@/lib/media/edit-picture';
import { deletePictureInput, editPictureInput, focusPictureInput } from '@/lib/media/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const remove = staffAction('media.delete', deletePictureInput, deletePicture);

export const editPictureAction = staffAction('media.add', editPictureInput, editPicture);
export const focusPictureAction = staffAction('media.add', focusPictureInput, focusPicture);

export async function deletePictureAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await remove(readForm(deletePictureInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/media?done=deleted');
}
