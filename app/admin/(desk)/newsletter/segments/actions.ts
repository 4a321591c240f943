'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { deleteSegment } from '@/lib/newsletter/segments/delete-segment';
import { countSegment } from '@/lib/newsletter/segments/desk';
import { keepSegment } from '@/lib/newsletter/segments/keep-segment';
import { deleteSegmentInput, segmentInput, segmentRuleInput } from '@/lib/newsletter/segments/schema';
import { readForm, refusedForm } from '../../../form-data';
import { staffAction } from '../../../staff-action';

const keep = staffAction('edition.write', segmentInput, keepSegment);
const remove = staffAction('edition.write', deleteSegmentInput, deleteSegment);

export const countSegmentAction = staffAction('edition.write', segmentRuleInput, countSegment);

export async function keepSegmentAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(segmentInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/newsletter/segments?done=saved');
}

export async function deleteSegmentAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await remove(readForm(deleteSegmentInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/newsletter/segments?done=deleted');
}
