'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { keepTemplate, resetTemplate } from '@/lib/articles/drafting/templates/keep-template';
import { previewTemplate } from '@/lib/articles/drafting/templates/preview-template';
import {
  keepTemplateInput,
  previewTemplateInput,
  resetTemplateInput,
} from '@/lib/articles/drafting/templates/schema';
import { readForm, refusedForm } from '../../../form-data';
import { staffAction } from '../../../staff-action';

const keep = staffAction('template.keep', keepTemplateInput, keepTemplate);
const reset = staffAction('template.keep', resetTemplateInput, resetTemplate);

export const previewTemplateAction = staffAction('template.keep', previewTemplateInput, previewTemplate);

export async function keepTemplateAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(keepTemplateInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/settings/templates/${result.value.kind}?done=saved`);
}

export async function resetTemplateAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await reset(readForm(resetTemplateInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/settings/templates/${result.value.kind}?done=reset`);
}
