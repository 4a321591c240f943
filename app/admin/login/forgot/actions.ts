'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { requestReset } from '@/lib/accounts/password/request-reset';
import { forgotInput } from '@/lib/accounts/password/schema';
import { getOrigin } from '@/lib/accounts/session';
import { readForm, refusedForm } from '../../form-data';
import { parseInput } from '../../parse-input';
import { toFailure } from '../../to-failure';

export async function forgotAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  try {
    await requestReset(parseInput(forgotInput, readForm(forgotInput, form)), await getOrigin());
  } catch (error) {
    return refusedForm(form, toFailure(error));
  }
  redirect('/admin/login/forgot?done=sent');
}
