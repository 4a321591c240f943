'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { importRedirects, previewRedirects } from '@/lib/redirects/desk/import-redirects';
import { keepRedirect, removeRedirect } from '@/lib/redirects/desk/keep-redirect';
import { keepRedirectInput, redirectsCsvInput, removeRedirectInput } from '@/lib/redirects/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';
import { standingForm } from './standing-form';

const keep = staffAction('redirect.keep', keepRedirectInput, keepRedirect);
const remove = staffAction('redirect.keep', removeRedirectInput, removeRedirect);

export const previewRedirectsAction = staffAction('redirect.keep', redirectsCsvInput, previewRedirects);
export const importRedirectsAction = staffAction('redirect.keep', redirectsCsvInput, importRedirects);

export async function keepRedirectAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(keepRedirectInput, form));
  if (!result.ok) return refusedForm(form, result);
  if (result.value.stands !== null) return standingForm(form, result.value.stands);
  redirect(`/admin/redirects?${new URLSearchParams({ done: 'kept', path: result.value.path })}`);
}

export async function removeRedirectAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await remove(readForm(removeRedirectInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/redirects?${new URLSearchParams({ done: 'removed', path: result.value.path })}`);
}
