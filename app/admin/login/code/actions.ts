'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { enterCode } from '@/lib/accounts/codes/enter-code';
import { enterCodeInput, turnOnInput } from '@/lib/accounts/codes/schema';
import { turnOnCodes } from '@/lib/accounts/codes/turn-on';
import { requireWaiting } from '@/lib/accounts/session';
import { acceptedForm, readForm, refusedForm } from '../../form-data';
import { parseInput } from '../../parse-input';
import { toFailure } from '../../to-failure';
import { deskPath } from '../desk-path';

export async function enterCodeAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  try {
    const waiting = await requireWaiting('code');
    await enterCode(waiting, parseInput(enterCodeInput, readForm(enterCodeInput, form)));
  } catch (error) {
    form.delete('code');
    return refusedForm(form, toFailure(error));
  }
  redirect(deskPath(form.get('to')));
}

export async function setUpCodesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  try {
    const waiting = await requireWaiting('set-up');
    const recovery = await turnOnCodes(waiting, parseInput(turnOnInput, readForm(turnOnInput, form)));
    return acceptedForm({ recovery: recovery.join('\n') });
  } catch (error) {
    return refusedForm(form, toFailure(error));
  }
}
