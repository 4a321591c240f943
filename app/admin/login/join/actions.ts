'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { joinInput } from '@/lib/accounts/password/schema';
import { joinByInvitation } from '@/lib/accounts/people/join';
import { getOrigin, keepSession } from '@/lib/accounts/session';
import { readForm, refusedForm } from '../../form-data';
import { parseInput } from '../../parse-input';
import { toFailure } from '../../to-failure';

export async function joinAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  try {
    const input = parseInput(joinInput, readForm(joinInput, form));
    const { sessionId } = await joinByInvitation(input, await getOrigin());
    await keepSession(sessionId);
  } catch (error) {
    form.delete('password');
    return refusedForm(form, toFailure(error));
  }
  redirect('/admin');
}
