'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { resetPassword } from '@/lib/accounts/password/reset-password';
import { resetInput } from '@/lib/accounts/password/schema';
import { getOrigin } from '@/lib/accounts/session';
import { readForm, refusedForm } from '../../form-data';
import { parseInput } from '../../parse-input';
import { toFailure } from '../../to-failure';

export async function resetAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  try {
    await resetPassword(parseInput(resetInput, readForm(resetInput, form)), await getOrigin());
  } catch (error) {
    form.delete('password');
    return refusedForm(form, toFailure(error));
  }
  redirect('/admin/login?done=reset');
}
